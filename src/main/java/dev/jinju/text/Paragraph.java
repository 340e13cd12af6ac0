package dev.jinju.text;

import java.util.List;

/**
 * A text to be set. {@code \n} ends a line by hand.
 *
 * @param language BCP 47 tag
 * @param spans cover the whole text in order, without gaps
 * @param vertical lines are columns from right to left (CSS {@code writing-mode: vertical-rl})
 */
public record Paragraph(
    String text,
    String language,
    List<TextSpan> spans,
    Spacing spacing,
    Breaking breaking,
    boolean vertical) {
  public Paragraph {
    spans = List.copyOf(spans);
    int at = 0;
    for (TextSpan span : spans) {
      if (span.start() != at || span.end() < at) {
        throw new IllegalArgumentException(
            "spans must cover the text without gaps, found one at " + span.start());
      }
      at = span.end();
    }
    if (at != text.length()) {
      throw new IllegalArgumentException("spans end at " + at + " of " + text.length());
    }
  }
}
