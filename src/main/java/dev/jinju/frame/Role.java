package dev.jinju.frame;

/**
 * What a group of items is to a reader; becomes a structure element in tagged PDF and an ARIA role
 * in SVG.
 */
public enum Role {
  /** Only a grouping. */
  NONE,
  /** Decoration, or text that is repeated as decoration: not read. */
  ARTIFACT,
  /** The title of a cover. */
  HEADING,
  /** The words that the card is about. */
  QUOTE,
  /** Other running text: a question, a subtitle. */
  PARAGRAPH,
  /** A short note: speaker, show, date, time. */
  LABEL,
  /** A picture with alternative text. */
  FIGURE
}
