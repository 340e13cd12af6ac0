package dev.jinju.pipeline.sheet;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The cards by which two styles are compared: texts that are hard to set, what five languages make
 * of a style, and one card of each kind. They stay the same, so that what differs is the style.
 */
public final class HardCards {
  /** What is hard about each turn of the made-up episode, in its order. */
  private static final List<String> HARD =
      List.of("shortest", "longest", "latin-mix", "quotation-marks", "emoji", "ten-lines");

  private HardCards() {}

  /** All of them; their ids tell what each is for: {@code ten-lines}, {@code ja}, {@code cover}. */
  public static List<Card> all() {
    List<Card> cards = new ArrayList<>();
    List<String> turns = new ArrayList<>();
    for (int i = 1; i <= HARD.size(); i++) {
      turns.add("t" + i);
    }
    List<Card> hard = UsualCards.ofSample("hard.json", turns);
    for (int i = 0; i < hard.size(); i++) {
      cards.add(hard.get(i).withId(HARD.get(i)));
    }
    for (String language : UsualCards.LANGUAGES) {
      for (Card card : UsualCards.of(language)) {
        if (card.kind() == CardKind.DIALOGUE) {
          cards.add(card.withId(language));
        }
      }
    }
    UsualCards.of(UsualCards.LANGUAGES.get(0)).stream()
        .filter(card -> card.kind() != CardKind.DIALOGUE)
        .forEach(card -> cards.add(card.withId(card.kind().id())));
    return cards;
  }
}
