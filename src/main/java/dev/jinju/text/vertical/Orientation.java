package dev.jinju.text.vertical;

/** How a character is placed on its line. */
public enum Orientation {
  /** On the baseline of a horizontal line. */
  LEVEL,
  /** Upright in a column. */
  UPRIGHT,
  /** Turned clockwise by a quarter, as Western words in a column are. */
  SIDEWAYS,
  /** Upright in a column's cell of one em, beside its fellows (tate-chu-yoko, JLREQ 3.2.5). */
  COMBINED
}
