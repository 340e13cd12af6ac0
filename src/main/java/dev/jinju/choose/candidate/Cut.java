package dev.jinju.choose.candidate;

/**
 * Words that were taken off a line's end, as they stood there.
 *
 * @param text verbatim, with the marks that went with it
 * @param where which end
 */
public record Cut(String text, Where where) {

  /** The end from which words are taken; a question's cuts are told apart from its answer's. */
  public enum Where {
    START,
    END,
    QUESTION_START,
    QUESTION_END
  }
}
