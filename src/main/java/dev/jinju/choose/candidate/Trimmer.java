package dev.jinju.choose.candidate;

import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.choose.words.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts joiners from a line's start and tags from its end, so that what is left is still a whole
 * sentence.
 *
 * <p>Evidence: editors cut a lead-in joiner in 58 % of the lines that have one. Only a joiner with
 * a comma behind it is cut, and none before a word by which the meaning turns (但, but): there the
 * joiner is half of the thought. The rest keeps its letters as they are: a Latin line may then
 * begin in lower case.
 */
final class Trimmer {
  /** {@code So, well, you know,}: more in a row is a stammer, and the line no golden one. */
  private static final int MAX_CUTS = 3;

  /** UTF-16 units in which 6 characters of content are found, or the line has none. */
  private static final int ENOUGH = 60;

  private static final String COMMAS = "，,、";
  private static final String ENDS = "。.！!？?…";

  private final Lexicon lexicon;
  private final Set<String> names;

  /**
   * @param names the speakers' names, by which they address each other
   */
  Trimmer(Lexicon lexicon, Set<String> names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** A line, and what was cut from it in reading order. */
  record Trimmed(Passage words, List<Cut> cuts) {}

  /** Cuts what a line on its own does not need. */
  Trimmed line(Passage words) {
    return trim(words, true, Cut.Where.START, Cut.Where.END);
  }

  /** Cuts an answer below its question, which keeps its yes. */
  Trimmed answer(Passage words) {
    return trim(words, false, Cut.Where.START, Cut.Where.END);
  }

  /** Cuts a question above its answer. */
  Trimmed question(Passage words) {
    return trim(words, true, Cut.Where.QUESTION_START, Cut.Where.QUESTION_END);
  }

  private Trimmed trim(Passage words, boolean yes, Cut.Where start, Cut.Where end) {
    Passage rest = words;
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < MAX_CUTS; i++) {
      int length = lead(rest.text(), yes);
      boolean asks = start == Cut.Where.QUESTION_START;
      if (length == 0 || (asks && startsLower(rest.text(), length))) {
        break;
      }
      cuts.add(new Cut(rest.text().substring(0, length), start));
      rest = rest.slice(length, rest.text().length());
    }
    int tail = start == Cut.Where.QUESTION_START ? 0 : tail(rest.text());
    if (tail > 0) {
      int keep = rest.text().length() - tail;
      cuts.add(new Cut(rest.text().substring(keep), end));
      rest = rest.slice(0, keep);
    }
    return new Trimmed(rest, cuts);
  }

  /** A question in lower case looks torn off, and its joiner does no harm. */
  private static boolean startsLower(String text, int from) {
    return Character.isLowerCase(text.codePointAt(from));
  }

  /** How much of a text's start is a joiner with its comma and blanks; 0 when nothing may go. */
  private int lead(String text, boolean yes) {
    int word = lexicon.lengthAtStart(WordClass.LEAD, text);
    if (yes) {
      word = Math.max(word, lexicon.lengthAtStart(WordClass.YES, text));
    }
    word = Math.max(word, nameAtStart(text));
    if (word == 0 || word >= text.length() || COMMAS.indexOf(text.charAt(word)) < 0) {
      return 0;
    }
    int rest = word + 1;
    while (rest < text.length() && Character.isWhitespace(text.charAt(rest))) {
      rest++;
    }
    return isWhole(text.substring(rest)) ? rest : 0;
  }

  private int nameAtStart(String text) {
    return names.stream().filter(text::startsWith).mapToInt(String::length).max().orElse(0);
  }

  private boolean isWhole(String rest) {
    String start = rest.substring(0, Math.min(rest.length(), ENOUGH));
    return lexicon.lengthAtStart(WordClass.TURN, start) == 0
        && Measure.contentCharacters(start) >= 6;
  }

  /** How much of a text's end is a tag with the comma before it and the marks behind it. */
  private int tail(String text) {
    int end = text.length();
    while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String body = text.substring(0, end);
    int word = lexicon.lengthAtEnd(WordClass.TAIL, body);
    int comma = end - word;
    while (comma > 0 && Character.isWhitespace(text.charAt(comma - 1))) {
      comma--;
    }
    boolean tagged = word > 0 && comma > 1 && COMMAS.indexOf(text.charAt(comma - 1)) >= 0;
    return tagged && isWhole(text.substring(0, comma - 1)) ? text.length() - comma + 1 : 0;
  }
}
