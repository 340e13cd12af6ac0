package dev.jinju.choose;

import dev.jinju.episode.Episode;

/** How lines are chosen where more than the episode decides, such as what was chosen before. */
@FunctionalInterface
public interface Choosing {

  /**
   * What a selection takes from an episode.
   *
   * @throws dev.jinju.diag.InputException as {@link Chooser#choose(Episode, Selection)}
   */
  Choice choose(Episode episode, Selection selection);
}
