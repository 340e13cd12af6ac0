package dev.jinju.episode;

import org.jspecify.annotations.Nullable;

/**
 * Inline emphasis, or a reading, over a range of a text.
 *
 * @param start UTF-16 offset of the first unit
 * @param end UTF-16 offset after the last unit, greater than {@code start}
 * @param text the reading of a {@link Kind#RUBY}; null for every other kind
 */
public record TextMark(int start, int end, Kind kind, @Nullable String text) {
  public TextMark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("an empty mark from " + start + " to " + end);
    }
    if ((kind == Kind.RUBY) == (text == null)) {
      throw new IllegalArgumentException("a reading belongs to a ruby and to nothing else");
    }
  }

  public TextMark(int start, int end, Kind kind) {
    this(start, end, kind, null);
  }

  /** The same mark at another place. */
  public TextMark at(int newStart, int newEnd) {
    return new TextMark(newStart, newEnd, kind, text);
  }

  /** Whether a part of its range can still have it: half of a reading would be a wrong one. */
  public boolean isDivisible() {
    return kind != Kind.RUBY;
  }

  /** What the author meant by it. */
  public enum Kind {
    STRONG,
    EM,
    CODE,
    LINK,
    /**
     * How the characters are read. Over one character it is mono ruby, over several group ruby
     * (JLREQ 3.3.1).
     */
    RUBY
  }
}
