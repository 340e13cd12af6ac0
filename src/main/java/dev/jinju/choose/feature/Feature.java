package dev.jinju.choose.feature;

import dev.jinju.choose.candidate.Candidate;
import java.util.Locale;

/**
 * One thing about a candidate that editors were seen to like or to dislike. Stateless.
 *
 * <p>AUC in the documentation of a feature is its evidence: how often one of the 368 lines that
 * editors cut out of 179 English episodes has more of it than one of their 3212 neighbours that
 * they left; .5 says nothing. The benchmark is told in {@code docs/choosing.md}.
 */
public interface Feature {

  /** How much of it a candidate has: 0 for nothing to be said, about 1 for much. */
  double of(Candidate candidate, Stage stage);

  /**
   * What the user reads.
   *
   * @param value as {@link #of} gave it, not 0
   */
  String reason(double value);

  /** What the user reads, with words of the line where they say more. */
  default String reason(Candidate candidate, Stage stage, double value) {
    return reason(value);
  }

  /** The name in the tables of weights: the class in lower case with hyphens. */
  default String name() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
