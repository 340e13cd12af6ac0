package dev.jinju.choose.candidate;

import dev.jinju.diag.SourceSpan;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import java.util.List;

/**
 * A stretch of words from one place of the document.
 *
 * @param words verbatim, but for breaks by hand
 * @param start UTF-16 offset of the words in the turn, bullet or section
 * @param end UTF-16 offset there after the last of the words
 * @param span where the turn or bullet begins, or the heading of the section
 */
public record Passage(MarkedText words, int start, int end, SourceSpan span) {

  /** Words in which nothing was broken by hand. */
  public Passage(MarkedText words, int start, SourceSpan span) {
    this(words, start, start + words.text().length(), span);
  }

  public String text() {
    return words.text();
  }

  public List<TextMark> marks() {
    return words.marks();
  }

  /** The part between two offsets of this passage's own text, without blanks at its ends. */
  Passage slice(int from, int to) {
    int first = from;
    while (first < to && Character.isWhitespace(text().charAt(first))) {
      first++;
    }
    int last = to;
    while (last > first && Character.isWhitespace(text().charAt(last - 1))) {
      last--;
    }
    return new Passage(words.slice(first, last), start + first, span);
  }
}
