package dev.jinju.style.internal.source;

/** How numbers are written in messages. */
public final class Numbers {
  private Numbers() {}

  /** Without an exponent where it is short, and without {@code .0}. */
  public static String plain(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }
}
