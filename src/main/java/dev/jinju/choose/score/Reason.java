package dev.jinju.choose.score;

/**
 * Points that a feature gives or takes, and why, as the user reads it.
 *
 * @param points never 0
 */
public record Reason(int points, String reason) {
  /** {@code +10 speaks to the listener}. */
  @Override
  public String toString() {
    return (points > 0 ? "+" : "") + points + " " + reason;
  }
}
