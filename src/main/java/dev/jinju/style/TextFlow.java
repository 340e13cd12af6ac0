package dev.jinju.style;

/**
 * How a text runs in its box, and in which dress.
 *
 * @param maxLines most lines (columns in vertical writing), at least 1
 * @param overflow what happens when it does not fit
 * @param vertical CSS {@code writing-mode: vertical-rl}
 * @param valign where the lines lie in a box that is higher (vertical writing: wider) than they are
 * @param quotes which quotation marks are shown
 */
public record TextFlow(
    int maxLines, Overflow overflow, boolean vertical, Element.Align valign, Quotes quotes) {

  /** The fitting ladder of a text, by its last step. */
  public enum Overflow {
    SHRINK_THEN_SPLIT,
    SHRINK,
    SPLIT,
    ELLIPSIS,
    ERROR
  }

  /**
   * How quotation marks are shown: a change of dress, which leaves the words and their offsets as
   * they are.
   */
  public enum Quotes {
    /** As written. */
    KEEP,
    /** Corner brackets for curly marks, in Chinese and Japanese; usual in vertical writing. */
    CORNER,
    /** Curly marks for corner brackets, in Chinese. */
    CURLY
  }
}
