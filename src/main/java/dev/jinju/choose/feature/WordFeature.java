package dev.jinju.choose.feature;

import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.words.WordClass;

/**
 * The words of one class in a line, by the root of its length: twice the words in a line four times
 * as long say no more of it.
 */
interface WordFeature extends Feature {

  WordClass words();

  String reason();

  @Override
  default double of(Candidate candidate, Stage stage) {
    int count = stage.lexicon().count(words(), candidate.text());
    return count == 0 ? 0 : count / Math.sqrt(Stage.words(candidate));
  }

  @Override
  default String reason(double value) {
    return reason();
  }
}
