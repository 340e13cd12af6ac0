package dev.jinju.text.breaks;

import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TableFile;
import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What each legal break would cut: the soft knowledge (words, phrases, names, numbers) on top of
 * the legal breaks. It never makes a break legal or illegal.
 */
public final class Affinity {
  private static final String PARTICLES = "的了着著过過地得吗嗎呢吧啊们們";

  /** For each language's group the words that lean on the next one, in lower case. */
  private static final Map<String, Set<String>> LEANING = leaning();

  private final String text;
  private final TextLanguage language;
  private final BitSet insideWord;
  private final BitSet phraseStart;
  private final BitSet kept;
  private final BitSet mandatory;

  private Affinity(
      String text, TextLanguage language, BitSet mandatory, List<String> keepTogether) {
    this.text = text;
    this.language = language;
    this.mandatory = mandatory;
    this.insideWord = Words.insides(text, language);
    this.phraseStart =
        PhraseModel.of(language).map(model -> model.boundaries(text)).orElseGet(BitSet::new);
    this.kept = KeptRanges.insides(text, keepTogether);
  }

  public static Affinity of(
      String text, TextLanguage language, BitSet mandatory, List<String> keepTogether) {
    return new Affinity(text, language, mandatory, keepTogether);
  }

  public BreakKind kind(int at) {
    if (mandatory.get(at)) {
      return BreakKind.MANDATORY;
    }
    if (kept.get(at)) {
      return BreakKind.KEPT;
    }
    if (insideWord.get(at) || clings(at)) {
      return BreakKind.WORD;
    }
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end == 0 ? BreakKind.PHRASE_END : afterText(end, at);
  }

  private BreakKind afterText(int end, int at) {
    int last = text.codePointBefore(end);
    int mark = end;
    while (mark > 1 && MarkTable.of(last) == MarkClass.CLOSE) {
      mark -= Character.charCount(last);
      last = text.codePointBefore(mark);
    }
    if (isStop(last)) {
      return BreakKind.AFTER_STOP;
    }
    if (isPause(last)) {
      return BreakKind.AFTER_MARK;
    }
    if (MarkTable.of(text.codePointAt(at)) == MarkClass.OPEN) {
      return BreakKind.PHRASE_END;
    }
    if (phraseStart.get(at)) {
      return leans(end) ? BreakKind.PHRASE : BreakKind.PHRASE_END;
    }
    boolean spaced = end < at;
    if (spaced && language.hasWideQuotes()) {
      return Scripts.isWestern(last) && Scripts.isWestern(text.codePointAt(at))
          ? BreakKind.PHRASE
          : phraseOrWord(end, at);
    }
    return spaced && !leans(end) ? BreakKind.PHRASE_END : BreakKind.PHRASE;
  }

  /**
   * A typed space between Han and Latin carries no meaning: ask the model about the text without
   * it.
   */
  private BreakKind phraseOrWord(int end, int at) {
    return phraseStart.get(end) || phraseStart.get(at) ? BreakKind.PHRASE_END : BreakKind.PHRASE;
  }

  /** Chinese particles of one character belong to the word before them. */
  private boolean clings(int at) {
    return (language == TextLanguage.ZH_HANS || language == TextLanguage.ZH_HANT)
        && PARTICLES.indexOf(text.charAt(at)) >= 0
        && !insideWord.get(at + 1)
        && Scripts.isHan(text.codePointBefore(at));
  }

  private boolean leans(int end) {
    Set<String> words = LEANING.getOrDefault(language.group(), Set.of());
    if (!language.hasWideQuotes()) {
      int start = end;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      return words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
    for (int length = 1; length <= 3 && length <= end; length++) {
      if (!insideWord.get(end - length) && words.contains(text.substring(end - length, end))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Set<String>> leaning() {
    Map<String, Set<String>> all = new HashMap<>();
    for (String[] row : TableFile.rows("leaning.tsv")) {
      all.put(row[0].equals("en") ? "" : row[0], Set.of(row[1].split(" ", -1)));
    }
    return all;
  }

  private static boolean isStop(int cp) {
    return switch (MarkTable.of(cp)) {
      case FULL_STOP, EXCLAMATION -> true;
      default -> cp == '.' || cp == '!' || cp == '?';
    };
  }

  private static boolean isPause(int cp) {
    return switch (MarkTable.of(cp)) {
      case COMMA, COLON, DASH, ELLIPSIS -> true;
      default -> cp == ',' || cp == ';' || cp == ':';
    };
  }
}
