package dev.jinju.episode;

/**
 * Inline emphasis over a range of a text.
 *
 * @param start UTF-16 offset of the first unit
 * @param end UTF-16 offset after the last unit, greater than {@code start}
 */
public record TextMark(int start, int end, Kind kind) {
  public TextMark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("an empty mark from " + start + " to " + end);
    }
  }

  /** The mark so many units further on. */
  TextMark moved(int by) {
    return new TextMark(start + by, end + by, kind);
  }

  /** What the author meant by it. */
  public enum Kind {
    STRONG,
    EM,
    CODE,
    LINK
  }
}
