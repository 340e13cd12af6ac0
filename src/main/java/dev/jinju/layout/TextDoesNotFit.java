package dev.jinju.layout;

import dev.jinju.layout.internal.BoundText;
import dev.jinju.style.Element;

/**
 * Signals inside layout that a text does not fit its box at its smallest size; never leaves the
 * room.
 */
final class TextDoesNotFit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Element.Text element;
  private final transient BoundText text;

  TextDoesNotFit(Element.Text element, BoundText text) {
    super("text does not fit", null, false, false);
    this.element = element;
    this.text = text;
  }

  Element.Text element() {
    return element;
  }

  BoundText text() {
    return text;
  }
}
