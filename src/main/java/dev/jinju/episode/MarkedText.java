package dev.jinju.episode;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text with the emphasis that its author gave it. Immutable.
 *
 * @param text in reading order, without any markup
 * @param marks in rising order of start; they may nest, and they lie within the text
 */
public record MarkedText(String text, List<TextMark> marks) {
  public static final MarkedText EMPTY = new MarkedText("", List.of());

  public MarkedText {
    marks = List.copyOf(marks);
  }

  public static MarkedText of(String text) {
    return new MarkedText(text, List.of());
  }

  /** The part from one UTF-16 offset up to another, with the marks that touch it cut to fit. */
  public MarkedText slice(int from, int to) {
    List<TextMark> kept = new ArrayList<>();
    for (TextMark mark : marks) {
      if (mark.start() >= to) {
        break;
      }
      int start = Math.max(mark.start(), from);
      int end = Math.min(mark.end(), to);
      if (start < end) {
        kept.add(new TextMark(start - from, end - from, mark.kind()));
      }
    }
    return new MarkedText(text.substring(from, to), kept);
  }

  /** Without the white space at both ends. */
  public MarkedText strip() {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? this : slice(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
