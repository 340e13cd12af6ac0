package dev.jinju.text.lines;

/**
 * How long the lines of a text may be, in em: the first ones may be shorter, as beside an initial.
 *
 * @param first the length of each of the first lines
 * @param count how many lines are so, 0 for none
 * @param rest the length of all others
 */
public record LineWidths(double first, int count, double rest) {

  /** All lines alike. */
  public static LineWidths of(double width) {
    return new LineWidths(width, 0, width);
  }

  /** The length of a line, counted from 0. */
  public double of(int line) {
    return line < count ? first : rest;
  }

  /** The length that every line has at least. */
  public double least() {
    return count > 0 ? Math.min(first, rest) : rest;
  }

  /** The same for a text that goes on behind so many lines. */
  public LineWidths behind(int lines) {
    return new LineWidths(first, Math.max(0, count - lines), rest);
  }

  /**
   * How long a line is when a text fills so many lines evenly, each in proportion to its length.
   *
   * @param total the text's length on one line
   */
  double even(double total, int lines, int line) {
    if (count == 0) {
      return Math.min(rest, total / lines);
    }
    int shorter = Math.min(count, lines);
    double room = shorter * first + (lines - shorter) * rest;
    return of(line) * Math.min(1, total / room);
  }
}
