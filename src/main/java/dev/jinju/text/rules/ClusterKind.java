package dev.jinju.text.rules;

/** What a cluster is to spacing. */
public enum ClusterKind {
  /** Han, kana, bopomofo, and figures that stand in one cell of a column as Han do. */
  HAN,
  /** A Western letter or digit. */
  WESTERN,
  /** A full-width mark. */
  WIDE_MARK,
  /** A half-width mark that leans on the word before it: , ; : ! ? . */
  HALF_MARK,
  SPACE,
  NEWLINE,
  EMOJI,
  OTHER
}
