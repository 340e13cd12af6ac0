package dev.jinju.style;

import org.jspecify.annotations.Nullable;

/**
 * How a text runs in its box, and in which dress.
 *
 * @param maxLines most lines (columns in vertical writing), at least 1
 * @param overflow what happens when it does not fit
 * @param vertical CSS {@code writing-mode: vertical-rl}
 * @param valign where the lines lie in a box that is higher (vertical writing: wider) than they are
 * @param quotes which quotation marks are shown
 * @param numbers of the lines; null for none
 */
public record TextFlow(
    int maxLines,
    Overflow overflow,
    boolean vertical,
    Element.Align valign,
    Quotes quotes,
    @Nullable Numbers numbers) {

  /** Lines without numbers. */
  public TextFlow(
      int maxLines, Overflow overflow, boolean vertical, Element.Align valign, Quotes quotes) {
    this(maxLines, overflow, vertical, valign, quotes, null);
  }

  /** The same lines with these numbers. */
  public TextFlow withNumbers(@Nullable Numbers others) {
    return new TextFlow(maxLines, overflow, vertical, valign, quotes, others);
  }

  /**
   * A number for each line, before its start and outside the text's box.
   *
   * @param roleName of the role that they are set in
   * @param gap from a number to the box, in px
   */
  public record Numbers(String roleName, TextRole role, double gap) {}

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
