package dev.jinju.choose;

import dev.jinju.card.CardKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was chosen from an episode.
 *
 * @param whole the cards of the episode as a whole: a cover comes first, a list and a closing card
 *     last
 * @param picks best first, or in the order asked for
 * @param listed the highlights of a list, in document order; empty when there is no list
 * @param dropped bullets, turns and exchanges that no gate lets through, in document order
 */
public record Choice(
    Set<CardKind> whole, List<Pick> picks, List<Pick> listed, List<Dropped> dropped) {
  public Choice {
    EnumSet<CardKind> copy = EnumSet.noneOf(CardKind.class);
    copy.addAll(whole);
    whole = Collections.unmodifiableSet(copy);
    picks = List.copyOf(picks);
    listed = List.copyOf(listed);
    dropped = List.copyOf(dropped);
  }

  /** How many cards it makes. */
  public int cards() {
    return picks.size() + whole.size();
  }
}
