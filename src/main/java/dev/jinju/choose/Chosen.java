package dev.jinju.choose;

import dev.jinju.card.CardKind;

/** One card of a choice: a line, or the episode as a whole. */
public sealed interface Chosen permits Pick, WholeEpisode {
  /** Names its source, as a card's id does. */
  String id();

  CardKind kind();
}
