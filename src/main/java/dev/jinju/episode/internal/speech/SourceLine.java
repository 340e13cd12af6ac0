package dev.jinju.episode.internal.speech;

import dev.jinju.episode.MarkedText;

/**
 * One line of a document as a reader sees it.
 *
 * @param words without Markdown
 * @param line 1-based line in the file
 * @param place where it stands
 */
public record SourceLine(MarkedText words, int line, Place place) {

  /** What a line is to the lines round it. */
  public enum Place {
    /** The first of a paragraph or a list item. */
    START,
    /** A heading that names who speaks below it. */
    SPEAKER,
    /** Another voice begins here, as {@code >>} tells in captions. */
    CHANGE,
    /** It goes on with the line before. */
    INSIDE,
    /** A heading. */
    HEADING,
    /** A rule across the page, without words. */
    RULE
  }

  public String text() {
    return words.text();
  }
}
