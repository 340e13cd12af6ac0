package dev.jinju.publish;

import dev.jinju.card.Card;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One card with all the looks that it was drawn in.
 *
 * @param number its place in the episode, with two digits
 * @param looks at least one, in the order asked for
 */
record CardLooks(String number, List<PublishedCard> looks) {

  /** Cards in the order of their numbers. */
  static List<CardLooks> group(List<PublishedCard> cards) {
    Map<Integer, List<PublishedCard>> byNumber = new LinkedHashMap<>();
    for (PublishedCard card : cards) {
      byNumber.computeIfAbsent(card.job().number(), n -> new ArrayList<>()).add(card);
    }
    return byNumber.entrySet().stream()
        .map(e -> new CardLooks(String.format(Locale.ROOT, "%02d", e.getKey()), e.getValue()))
        .toList();
  }

  /** The card with all the words that were chosen, though a look may have had room for fewer. */
  Card card() {
    return looks.get(0).job().card();
  }

  List<PublishedFile> files() {
    return looks.stream().flatMap(look -> look.files().stream()).toList();
  }

  /** The alternative text in the first look that could be drawn; empty when none could. */
  String alt() {
    return looks.stream().map(PublishedCard::alt).filter(a -> !a.isEmpty()).findFirst().orElse("");
  }
}
