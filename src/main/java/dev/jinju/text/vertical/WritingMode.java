package dev.jinju.text.vertical;

/**
 * The direction of lines.
 *
 * @param vertical lines are columns from right to left (CSS {@code writing-mode: vertical-rl})
 * @param combinedDigits in a column, the most digits that share one cell (CSS {@code
 *     text-combine-upright: digits}): 0 for none, else 2 or 3
 */
public record WritingMode(boolean vertical, int combinedDigits) {
  /** The usual figures of a column: those of one or two digits stand. */
  public static final int DIGITS = 2;

  public static final WritingMode HORIZONTAL = new WritingMode(false, DIGITS);
  public static final WritingMode VERTICAL = new WritingMode(true, DIGITS);

  public WritingMode {
    if (combinedDigits != 0 && combinedDigits != 2 && combinedDigits != 3) {
      throw new IllegalArgumentException("cells hold 2 or 3 digits, not " + combinedDigits);
    }
  }
}
