package dev.jinju.text.breaks;

import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;
import java.util.List;

/**
 * What each legal break would cut: the soft knowledge (words, phrases, names, numbers) on top of
 * the legal breaks. It never makes a break legal or illegal.
 */
public final class Affinity {
  private final String text;
  private final TextLanguage language;
  private final BitSet insideWord;
  private final BitSet phraseStart;
  private final BitSet kept;
  private final BitSet mandatory;
  private final Bonds bonds;

  private Affinity(
      String text, TextLanguage language, BitSet mandatory, List<String> keepTogether) {
    this.text = text;
    this.language = language;
    this.mandatory = mandatory;
    this.insideWord = Words.insides(text, language);
    this.phraseStart =
        PhraseModel.of(language).map(model -> model.boundaries(text)).orElseGet(BitSet::new);
    this.bonds = new Bonds(text, language, insideWord);
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
    if (insideWord.get(at) || bonds.binds(at) || text.charAt(at - 1) == WordCuts.SOFT_HYPHEN) {
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
      return bonds.leans(end) ? BreakKind.LEANING : BreakKind.PHRASE_END;
    }
    boolean spaced = end < at;
    if (spaced && language.hasWideQuotes()) {
      return Scripts.isWestern(last) && Scripts.isWestern(text.codePointAt(at))
          ? BreakKind.PHRASE
          : phraseOrWord(end, at);
    }
    if (bonds.leans(end)) {
      return BreakKind.LEANING;
    }
    if (spaced) {
      return BreakKind.PHRASE_END;
    }
    return language == TextLanguage.JA ? BreakKind.INSIDE_PHRASE : BreakKind.PHRASE;
  }

  /**
   * A typed space between Han and Latin carries no meaning: ask the model about the text without
   * it.
   */
  private BreakKind phraseOrWord(int end, int at) {
    return phraseStart.get(end) || phraseStart.get(at) ? BreakKind.PHRASE_END : BreakKind.PHRASE;
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
