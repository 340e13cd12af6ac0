package dev.jinju.card;

import org.jspecify.annotations.Nullable;

/**
 * Inline emphasis, or a reading, over a range of a text, UTF-16 offsets, end exclusive.
 *
 * @param text the reading of a {@link Kind#RUBY}; null for every other kind
 */
public record InlineMark(int start, int end, Kind kind, @Nullable String text) {

  public InlineMark(int start, int end, Kind kind) {
    this(start, end, kind, null);
  }

  /** The same mark at another place. */
  public InlineMark at(int newStart, int newEnd) {
    return new InlineMark(newStart, newEnd, kind, text);
  }

  /** Whether a part of its range can still have it: half of a reading would be a wrong one. */
  public boolean isDivisible() {
    return kind != Kind.RUBY;
  }

  /** What the author meant; a style decides how it looks. */
  public enum Kind {
    STRONG,
    EM,
    CODE,
    LINK,
    /** How the characters are read: over one character mono ruby, over several group ruby. */
    RUBY
  }
}
