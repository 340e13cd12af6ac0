package dev.jinju.episode;

import dev.jinju.diag.SourceSpan;
import java.util.List;

/**
 * One bullet of the highlights: a paraphrase by the digest's author, which nobody said in these
 * words.
 *
 * @param id {@code h1}, {@code h2} … in document order
 */
public record Highlight(String id, String text, List<TextMark> marks, SourceSpan span) {
  public Highlight {
    marks = List.copyOf(marks);
  }

  public MarkedText words() {
    return new MarkedText(text, marks);
  }
}
