package dev.jinju.layout;

import dev.jinju.card.Card;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontLibrary;
import dev.jinju.style.CardDesign;

/** Lays out cards with the faces of a library. Thread-safe. */
public final class CardLayout {
  private final FontLibrary fonts;

  public CardLayout(FontLibrary fonts) {
    this.fonts = fonts;
  }

  /**
   * Lays out one card.
   *
   * @throws dev.jinju.diag.InputException when a text cannot fit or a picture cannot be used
   */
  public Warned<LaidCard> layout(Card card, CardDesign design) {
    throw new UnsupportedOperationException(fonts + " " + card + " " + design);
  }
}
