package dev.jinju.pipeline;

import dev.jinju.card.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * One card to be drawn in one look.
 *
 * @param number the card's place in its episode, from 1
 */
public record RenderJob(int number, Card card, Look look) {

  /** Every card in every look: all cards of the first look, then all of the next. */
  static List<RenderJob> all(List<Card> cards, List<Look> looks) {
    List<RenderJob> jobs = new ArrayList<>();
    for (Look look : looks) {
      for (int i = 0; i < cards.size(); i++) {
        jobs.add(new RenderJob(i + 1, cards.get(i), look));
      }
    }
    return jobs;
  }
}
