package dev.jinju.text.breaks;

import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What each legal break would cut: the soft knowledge (words, phrases, names, numbers) on top of
 * the legal breaks. It never makes a break legal or illegal.
 */
public final class Affinity {
  private static final String PARTICLES = "的了着著过過地得吗嗎呢吧啊们們";

  /** English words that lean on the next one; a line that ends with one reads as cut. */
  private static final Set<String> LEANING =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "and", "or", "but",
          "is", "are", "was", "i", "we", "you", "he", "she", "it", "they", "my", "our", "your",
          "not", "no", "that", "if", "as", "from", "than");

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
    if (phraseStart.get(at) || MarkTable.of(text.codePointAt(at)) == MarkClass.OPEN) {
      return BreakKind.PHRASE_END;
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
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return LEANING.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT));
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
