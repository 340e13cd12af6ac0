package dev.jinju.choose.candidate;

import dev.jinju.episode.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Who said a candidate's words, and to which question.
 *
 * @param turn in which they were said
 * @param asked the turn of the question; null when the words stand alone
 * @param question the question's words; null when the words stand alone
 */
public record Spoken(Turn turn, @Nullable Turn asked, @Nullable Passage question) {
  static Spoken alone(Turn turn) {
    return new Spoken(turn, null, null);
  }
}
