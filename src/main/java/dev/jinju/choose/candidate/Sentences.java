package dev.jinju.choose.candidate;

import dev.jinju.choose.words.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits what somebody says into sentences, in any of the five languages and their mixtures.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark that is not inside quotation
 * marks or a number, together with the closing marks and emoji behind it. Dots of omission end one
 * only where nothing or a capital follows. Linear in the text.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "e.g", "i.e", "inc", "no", "jr",
          "sr");

  /** UTF-16 units behind a sentence's end in which the next one's first letter stands. */
  private static final int LOOK_AHEAD = 16;

  private final String text;
  private final boolean[] quoted;
  private final List<Range> sentences = new ArrayList<>();
  private int start;

  /** A sentence: UTF-16 offsets in the text, without the blanks round it. */
  record Range(int start, int end) {}

  private Sentences(String text) {
    this.text = text;
    quoted = Quotes.inside(text);
  }

  /** The sentences in order; together they hold all but the blanks between them. */
  static List<Range> of(String text) {
    return new Sentences(text).split();
  }

  /** How many sentences a text has. */
  public static int count(String text) {
    return of(text).size();
  }

  /** The first sentence of a text; empty when it has none. */
  public static String first(String text) {
    List<Range> all = of(text);
    return all.isEmpty() ? "" : text.substring(all.get(0).start(), all.get(0).end());
  }

  private List<Range> split() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n') {
        end(i);
        i++;
      } else if (isEnder(c) && !quoted[i]) {
        i = tail(i + 1);
        if (isEnd(i)) {
          end(i);
        }
      } else if (Quotes.isClosing(c) && endsInQuotes(i)) {
        i = tail(i + 1);
        end(i);
      } else {
        i++;
      }
    }
    end(text.length());
    return sentences;
  }

  private void end(int to) {
    int from = start;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int last = to;
    while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (from < last) {
      sentences.add(new Range(from, last));
    }
    start = to;
  }

  private static boolean isEnder(char c) {
    return "。．！？!?.…｡".indexOf(c) >= 0;
  }

  /** Behind an end: more ends, closing marks, and the emoji that belong to what was said. */
  private int tail(int from) {
    int i = from;
    while (i < text.length() && (isEnder(text.charAt(i)) || Quotes.isClosing(text.charAt(i)))) {
      i++;
    }
    int emoji = i;
    while (emoji < text.length() && text.charAt(emoji) == ' ') {
      emoji++;
    }
    int end = emoji;
    while (end < text.length() && isEmoji(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end > emoji ? end : i;
  }

  private static boolean isEmoji(int c) {
    return c == 0xFE0F
        || c == 0x200D
        || (c >= 0x1F000 && c < 0x1FB00)
        || (c >= 0x2600 && c < 0x27C0);
  }

  /** Whether the marks before an offset really end a sentence. */
  private boolean isEnd(int after) {
    char mark = lastEnder(after);
    if (after >= text.length() || text.charAt(after) == '\n') {
      return true;
    }
    boolean blank = Character.isWhitespace(text.charAt(after));
    int next = nextLetter(after);
    return switch (mark) {
      case '。', '．', '｡', '！', '？' -> !isContinued(after);
      case '!', '?' -> blank ? !Character.isLowerCase(next) : wideAround(after);
      case '.' -> blank && !Character.isLowerCase(next) && !isAbbreviation(after);
      default -> blank && Character.isUpperCase(next);
    };
  }

  private char lastEnder(int after) {
    int i = after - 1;
    while (i > 0 && !isEnder(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  /** A comma or a particle goes on with the sentence that stood in quotation marks. */
  private boolean isContinued(int after) {
    return "，、,；;：—的と란는은이가라".indexOf(text.charAt(after)) >= 0;
  }

  private int nextLetter(int from) {
    int i = from;
    while (i < Math.min(text.length(), from + LOOK_AHEAD)
        && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i < Math.min(text.length(), from + LOOK_AHEAD) ? text.codePointAt(i) : 0;
  }

  private boolean wideAround(int after) {
    int next = text.codePointAt(after);
    return Measure.isWide(next)
        || (after >= 2 && Measure.isWide(text.codePointBefore(after - 1)))
        || next == '“';
  }

  private boolean isAbbreviation(int after) {
    int end = after - 1;
    int from = end;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, Math.max(from, end)).toLowerCase(Locale.ROOT);
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from));
    return initial || ABBREVIATIONS.contains(word);
  }

  /** A quotation that ends in a full stop ends the sentence round it, unless that goes on. */
  private boolean endsInQuotes(int at) {
    if (at == 0 || quoted[at] || !isEnder(text.charAt(at - 1))) {
      return false;
    }
    return isEnd(tail(at + 1));
  }
}
