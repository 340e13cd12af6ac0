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
 * @param line 1-based line in the file at which the text begins
 */
public record Cue(
    String speaker, String text, @Nullable Duration start, @Nullable Duration end, int line) {

  Cue withText(String words) {
    return new Cue(speaker, words, start, end, line);
  }
}
