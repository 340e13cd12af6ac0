package dev.jinju.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.jinju.text.breaks.Words;
import dev.jinju.text.rules.TextLanguage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Adds up how well texts were set: how even their lines are, what their breaks cut, and what stands
 * in the last line. Lengths are em of the set size.
 */
final class LineQuality {
  private int settings;
  private double scales;
  private int lines;
  private double squares;
  private int breaks;
  private int insideOwnWord;
  private int insideIcuWord;
  private int atMark;
  private int atPhraseEnd;
  private int severalLines;
  private int lastOfOne;
  private int lastOfTwo;

  void add(String text, String language, SetText set) {
    settings++;
    scales += set.scale();
    List<Line> all = set.lines();
    double em = set.step().size();
    double mean = all.stream().mapToDouble(Line::width).average().orElse(0) / em;
    for (Line line : all) {
      lines++;
      squares += (line.width() / em - mean) * (line.width() / em - mean);
    }
    BitSet own = Words.insides(text, TextLanguage.of(language));
    BitSet icu = icuWords(text, language);
    for (Line line : all.subList(0, all.size() - 1)) {
      breaks++;
      insideOwnWord += own.get(line.end()) ? 1 : 0;
      insideIcuWord += icu.get(line.end()) ? 1 : 0;
      switch (line.why()) {
        case AFTER_STOP, AFTER_MARK -> atMark++;
        case PHRASE_END -> atPhraseEnd++;
        default -> {}
      }
    }
    if (all.size() > 1) {
      addLast(text.substring(all.get(all.size() - 1).start()));
    }
  }

  private void addLast(String last) {
    severalLines++;
    long letters = last.codePoints().filter(Character::isLetterOrDigit).count();
    lastOfOne += letters <= 1 ? 1 : 0;
    lastOfTwo += letters == 2 ? 1 : 0;
  }

  /** The offsets inside a word of ICU's dictionary iterator, which the breaker does not ask. */
  private static BitSet icuWords(String text, String language) {
    BitSet inside = new BitSet();
    BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    words.setText(text);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      inside.set(start + 1, end);
    }
    return inside;
  }

  double meanScale() {
    return scales / settings;
  }

  /** The standard deviation of line widths about the mean of their text. */
  double spread() {
    return Math.sqrt(squares / lines);
  }

  double insideOwnWord() {
    return (double) insideOwnWord / breaks;
  }

  double insideIcuWord() {
    return (double) insideIcuWord / breaks;
  }

  double lastOfOne() {
    return (double) lastOfOne / severalLines;
  }

  double lastOfTwo() {
    return (double) lastOfTwo / severalLines;
  }

  /** The share of breaks after a mark or at a phrase's end. */
  double atPhraseEnd() {
    return (double) (atMark + atPhraseEnd) / breaks;
  }

  static String header() {
    return String.join(
            "  ", List.of("language", "settings", " scale", "spread", "own word", "ICU word"))
        + "  phrase end  last 1  last 2";
  }

  String row(String name) {
    List<String> cells = new ArrayList<>();
    cells.add(String.format(Locale.ROOT, "%-8s  %8d", name, settings));
    cells.add(String.format(Locale.ROOT, "%6.3f  %6.3f", meanScale(), spread()));
    cells.add(share(8, insideOwnWord()));
    cells.add(share(8, insideIcuWord()));
    cells.add(share(10, atPhraseEnd()));
    cells.add(share(6, lastOfOne()));
    cells.add(share(6, lastOfTwo()));
    return String.join("  ", cells);
  }

  private static String share(int width, double share) {
    return String.format(Locale.ROOT, "%" + (width - 2) + ".2f %%", 100 * share);
  }
}
