package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.style.CardDesign.Scheme;
import java.util.ArrayList;
import java.util.List;

/**
 * One card to be drawn in one look.
 *
 * @param number the card's place in its episode, from 1
 */
public record RenderJob(int number, Card card, Look look) {

  /**
   * Every card in every look, with what the brand has for it: all cards of the first look, then all
   * of the next.
   */
  static List<RenderJob> all(List<Card> cards, List<Look> looks, Branding branding) {
    List<RenderJob> jobs = new ArrayList<>();
    for (Look look : looks) {
      for (int i = 0; i < cards.size(); i++) {
        Card card = cards.get(i);
        Scheme ground = look.style().design(card.kind(), look.canvas()).scheme();
        jobs.add(new RenderJob(i + 1, branding.card(card, ground), look));
      }
    }
    return jobs;
  }
}
