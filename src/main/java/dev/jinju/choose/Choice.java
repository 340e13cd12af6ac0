package dev.jinju.choose;

import java.util.List;

/**
 * What was chosen from an episode.
 *
 * @param cover whether a card of the episode itself comes first
 * @param picks best first, or in the order asked for
 * @param dropped bullets, turns and exchanges that no gate lets through, in document order
 */
public record Choice(boolean cover, List<Pick> picks, List<Dropped> dropped) {
  public Choice {
    picks = List.copyOf(picks);
    dropped = List.copyOf(dropped);
  }

  /** How many cards it makes. */
  public int cards() {
    return picks.size() + (cover ? 1 : 0);
  }
}
