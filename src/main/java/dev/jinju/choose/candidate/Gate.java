package dev.jinju.choose.candidate;

import dev.jinju.choose.words.Lexicon;
import java.util.Optional;

/** One reason for which a candidate can be no card. Stateless. */
interface Gate {

  /** Why the candidate is dropped; empty when it passes. */
  Optional<String> reasonAgainst(Candidate candidate, Scene scene);

  /**
   * What a gate may know of the episode.
   *
   * @param byHost whether the speaker asks the questions
   */
  record Scene(Lexicon lexicon, boolean byHost) {}
}
