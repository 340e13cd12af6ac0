package dev.jinju.font;

/**
 * The weights that a face comes in, whole numbers from 1 to 1000: one only, or all of a range for a
 * face whose weight varies.
 *
 * @param lightest not above {@code usual}
 * @param usual the weight as the outlines stand in the file
 * @param heaviest not below {@code usual}
 */
record Weights(int lightest, int usual, int heaviest) {
  private static final int MOST = 1000;

  static Weights only(int weight) {
    return new Weights(weight, weight, weight);
  }

  /** A range as a file gives it; what no style can ask for is cut off. */
  static Weights between(double lightest, double usual, double heaviest) {
    return new Weights(
        within(Math.ceil(lightest)), within(Math.rint(usual)), within(Math.floor(heaviest)));
  }

  /** The nearest weight that there is. */
  int nearest(int wanted) {
    return Math.max(lightest, Math.min(heaviest, wanted));
  }

  private static int within(double weight) {
    return (int) Math.max(1, Math.min(MOST, weight));
  }
}
