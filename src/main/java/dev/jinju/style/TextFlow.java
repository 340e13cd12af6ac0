package dev.jinju.style;

/**
 * How a text runs in its box.
 *
 * @param maxLines most lines (columns in vertical writing), at least 1
 * @param overflow what happens when it does not fit
 * @param vertical CSS {@code writing-mode: vertical-rl}
 * @param valign where the lines lie in a box that is higher (vertical writing: wider) than they are
 */
public record TextFlow(int maxLines, Overflow overflow, boolean vertical, Element.Align valign) {

  /** The fitting ladder of a text, by its last step. */
  public enum Overflow {
    SHRINK_THEN_SPLIT,
    SHRINK,
    SPLIT,
    ELLIPSIS,
    ERROR
  }
}
