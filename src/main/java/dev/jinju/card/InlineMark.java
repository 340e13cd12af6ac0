package dev.jinju.card;

/** Inline emphasis over a range of a text, UTF-16 offsets, end exclusive. */
public record InlineMark(int start, int end, Kind kind) {

  /** What the author meant; a style decides how it looks. */
  public enum Kind {
    STRONG,
    EM,
    CODE,
    LINK
  }
}
