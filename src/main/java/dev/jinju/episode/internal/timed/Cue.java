package dev.jinju.episode.internal.timed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a transcript shows or says at one time.
 *
 * @param speaker as the format names it; empty when it does not
 * @param text plain, {@code \n} between the lines of a subtitle
 * @param start from the beginning of the recording; null when the format gives none
 * @param end when the cue is over; null when the format gives none
 * @param lines where it stands in the file
 */
public record Cue(
    String speaker, String text, @Nullable Duration start, @Nullable Duration end, Lines lines) {

  /**
   * 1-based lines of the file.
   *
   * @param first of the number or the times above the text
   * @param text the first of the text
   * @param last of the text
   */
  public record Lines(int first, int text, int last) {}

  Cue with(String words, Lines where) {
    return new Cue(speaker, words, start, end, where);
  }
}
