package dev.jinju.render;

/** Writes numbers as short as their precision allows, never in the manner of a locale. */
public final class Decimals {
  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private Decimals() {}

  /** A number rounded to so many decimals, without needless zeros. */
  public static void append(StringBuilder out, double value, int decimals) {
    appendScaled(out, Math.round(value * POWERS[decimals]), decimals);
  }

  /** A whole number of so many decimals: 1250 of 2 is 12.5. */
  public static void appendScaled(StringBuilder out, long scaled, int decimals) {
    if (scaled < 0) {
      out.append('-');
    }
    long positive = Math.abs(scaled);
    long whole = positive / POWERS[decimals];
    long fraction = positive % POWERS[decimals];
    if (whole != 0 || fraction == 0) {
      out.append(whole);
    }
    if (fraction != 0) {
      out.append('.');
      long power = POWERS[decimals] / 10;
      while (fraction != 0) {
        out.append((char) ('0' + fraction / power));
        fraction %= power;
        power /= 10;
      }
    }
  }

  /** The number that {@link #append} writes. */
  public static String format(double value, int decimals) {
    StringBuilder out = new StringBuilder(12);
    append(out, value, decimals);
    return out.toString();
  }
}
