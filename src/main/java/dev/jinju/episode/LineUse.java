package dev.jinju.episode;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What lines of a document that follow each other became.
 *
 * @param from the first line, 1-based
 * @param to the last line, which may be the first
 * @param id of the highlight, turn or section that holds the words; null for what has none
 * @param also ids of what else stands on the same line, as in a transcript without line ends
 * @param reason why lines were skipped; null for all others
 */
public record LineUse(
    int from, int to, As as, @Nullable String id, List<String> also, @Nullable String reason) {
  public LineUse {
    also = List.copyOf(also);
  }

  /** What a line can be, from the least to the most: the most wins where a line is several. */
  public enum As {
    BLANK,
    /** Only what the format needs: times of cues, brackets, tags, rules. */
    MARKUP,
    SKIPPED,
    HEADING,
    /** A field that says something of the episode: front matter, the source's address. */
    ABOUT,
    TITLE,
    SUMMARY,
    SECTION,
    HIGHLIGHT,
    TURN;

    /** The name that JSON shows. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether words of the line are in the episode. */
    public boolean isUsed() {
      return compareTo(ABOUT) >= 0;
    }
  }
}
