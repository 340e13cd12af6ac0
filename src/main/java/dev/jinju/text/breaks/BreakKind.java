package dev.jinju.text.breaks;

/** What a line that ends at an opportunity would cut or respect; worst first. */
public enum BreakKind {
  /**
   * A stretch that belongs together: a number and its unit, a title in 《》, a name of several words,
   * a user's own.
   */
  KEPT,
  /** Inside a word of the segmenter. */
  WORD,
  /** Inside a phrase of Japanese (文節): before a particle or an ending, or in a compound. */
  INSIDE_PHRASE,
  /** After a word that leans on the next one: 不, 这, “the”. */
  LEANING,
  /** Between words of one phrase. */
  PHRASE,
  /** Between phrases, or at a space. */
  PHRASE_END,
  /** After a comma or its like. */
  AFTER_MARK,
  /** After the end of a sentence. */
  AFTER_STOP,
  /** Asked for by hand. */
  MANDATORY
}
