package dev.jinju.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text with the emphasis and the readings that its author gave it. Immutable.
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

  /**
   * The part from one UTF-16 offset up to another, with the marks that touch it cut to fit; a
   * reading of which only a part is left goes.
   */
  public MarkedText slice(int from, int to) {
    List<TextMark> kept = new ArrayList<>();
    for (TextMark mark : marks) {
      if (mark.start() >= to) {
        break;
      }
      int start = Math.max(mark.start(), from);
      int end = Math.min(mark.end(), to);
      boolean whole = start == mark.start() && end == mark.end();
      if (start < end && (whole || mark.isDivisible())) {
        kept.add(mark.at(start - from, end - from));
      }
    }
    return new MarkedText(text.substring(from, to), kept);
  }

  /** Without all that a pattern finds; marks keep the words that are left of them. */
  public MarkedText without(Pattern unwanted) {
    Matcher matcher = unwanted.matcher(text);
    StringBuilder kept = new StringBuilder();
    List<TextMark> moved = new ArrayList<>();
    int from = 0;
    for (boolean found = matcher.find(); ; found = matcher.find()) {
      int to = found ? matcher.start() : text.length();
      MarkedText part = slice(from, to);
      for (TextMark mark : part.marks) {
        moved.add(mark.at(kept.length() + mark.start(), kept.length() + mark.end()));
      }
      kept.append(part.text);
      if (!found) {
        return from == 0 ? this : new MarkedText(kept.toString(), joined(moved));
      }
      from = matcher.end();
    }
  }

  /** Marks of one kind that touch were one before something between them was taken out. */
  private static List<TextMark> joined(List<TextMark> marks) {
    List<TextMark> all = new ArrayList<>();
    for (TextMark mark : marks) {
      int last = all.size() - 1;
      boolean goesOn =
          last >= 0
              && mark.isDivisible()
              && all.get(last).kind() == mark.kind()
              && all.get(last).end() == mark.start();
      if (goesOn) {
        all.set(last, mark.at(all.get(last).start(), mark.end()));
      } else {
        all.add(mark);
      }
    }
    return all;
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
