package dev.jinju.text.breaks;

import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.Prohibitions;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;

/**
 * What CLREQ, JLREQ and KLREQ ask beyond UAX #14, as one pass over the boundaries. Each rule names
 * its clause; the classes and their prohibitions are tables ({@link MarkTable}, {@link
 * Prohibitions}).
 */
final class Tailoring {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int SHY = 0xAD;

  /** Where Hangul and all that is not Western begins. */
  private static final int HANGUL = 0x1100;

  private final String text;
  private final TextLanguage language;
  private final BreakLevel level;
  private final boolean keepAll;
  private final Prohibitions prohibitions;
  private final BitSet wideQuotes;

  Tailoring(String text, TextLanguage language, BreakLevel level, boolean keepAll) {
    this.text = text;
    this.language = language;
    this.level = level;
    this.keepAll = keepAll;
    this.prohibitions = Prohibitions.of(language.group());
    this.wideQuotes = QuoteShapes.wide(text, language);
  }

  static BitSet apply(
      String text, Opportunities plain, TextLanguage language, BreakLevel level, boolean keepAll) {
    Tailoring tailoring = new Tailoring(text, language, level, keepAll);
    BitSet legal = new BitSet();
    for (int at = 1; at < text.length(); at++) {
      if (Character.isLowSurrogate(text.charAt(at))) {
        continue;
      }
      if (plain.mandatory().get(at) || tailoring.allows(at, plain.legal().get(at))) {
        legal.set(at);
      }
    }
    return legal;
  }

  private boolean allows(int at, boolean plain) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (isCombining(after)) {
      return false;
    }
    if (before == ' ' || before == '\t') {
      boolean closes = language.hasWideQuotes() && (after == '”' || after == '’');
      return plain && !closes && !mayNotStart(at, after) && !mayNotEndBeforeSpace(at);
    }
    if (keepAll && keepsTogether(before, after)
        || isMarkFixed(at, before, after)
        || isPair(before, after)
        || isNumber(before, after)) {
      return false;
    }
    return plain || isBracketEdge(at, before, after);
  }

  /**
   * CSS Text {@code keep-all}: no break between letters. Korean breaks at spaces alone (KLREQ 5.1),
   * but for what UAX #14 allows inside Western text: behind a hyphen, in an address.
   */
  private boolean keepsTogether(int before, int after) {
    if (language != TextLanguage.KO) {
      return isLetterLike(before) && isLetterLike(after);
    }
    boolean asked = Character.isSpaceChar(before) || before == ZERO_WIDTH_SPACE || before == SHY;
    boolean western = before < HANGUL && after < HANGUL;
    return !asked && !western;
  }

  /** Whether a rule of marks keeps two neighbouring characters on one line. */
  boolean isMarkFixed(int at, int before, int after) {
    return mayNotStart(at, after) || mayNotEnd(at - Character.charCount(before), before);
  }

  /**
   * CLREQ 3.1.6.1, JLREQ 3.1.7: marks that may not start a line. A proportional quotation mark is
   * left to UAX #14.
   */
  private boolean mayNotStart(int at, int cp) {
    return !isLatinQuote(at, cp) && prohibitions.mayNotStart(MarkTable.of(cp), level);
  }

  /** CLREQ 3.1.6.2, JLREQ 3.1.8: marks that may not end a line. */
  private boolean mayNotEnd(int at, int cp) {
    return !isLatinQuote(at, cp)
        && !isInsideWord(at, cp)
        && prohibitions.mayNotEnd(MarkTable.of(cp), level);
  }

  /** An opening mark may not end a line even when a space was typed behind it. */
  boolean mayNotEndBeforeSpace(int at) {
    int i = at;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    if (i == 0) {
      return false;
    }
    char last = text.charAt(i - 1);
    return last == '“' || last == '‘' || !Character.isSurrogate(last) && mayNotEnd(i - 1, last);
  }

  /** A solidus between Western letters is a matter of UAX #14 (SY), not of GB/T 15834. */
  private boolean isInsideWord(int at, int cp) {
    return cp == '/'
        && at > 0
        && at + 1 < text.length()
        && Scripts.isWestern(text.codePointBefore(at))
        && Scripts.isWestern(text.codePointAt(at + 1));
  }

  private boolean isLatinQuote(int at, int cp) {
    return QuoteShapes.isCurly(cp) && language.hasWideQuotes() && !wideQuotes.get(at);
  }

  /** CLREQ 3.1.6.3, JLREQ cl-08: —— …… ⋯⋯ ‥‥ are one mark; two different ones are two. */
  static boolean isPair(int before, int after) {
    MarkClass mark = MarkTable.of(before);
    return before == after && (mark == MarkClass.DASH || mark == MarkClass.ELLIPSIS);
  }

  /**
   * CLREQ 3.1.6.3, JLREQ Table 2 (cl-12, cl-13, cl-24), UAX #14 LB25: digits, also full-width ones,
   * and their currency, sign, per-cent sign or unit.
   */
  static boolean isNumber(int before, int after) {
    if (Character.isDigit(before)) {
      MarkClass mark = MarkTable.of(after);
      return Character.isDigit(after) || mark == MarkClass.POSTFIX || mark == MarkClass.UNIT;
    }
    MarkClass mark = MarkTable.of(before);
    return Character.isDigit(after) && (mark == MarkClass.PREFIX || mark == MarkClass.SIGN);
  }

  /**
   * Breaks that UAX #14 lacks because of its class QU and of LB30: before an opening and after a
   * closing bracket, a dash or an ellipsis, whatever stands on the other side (the prohibitions
   * were asked before).
   */
  private boolean isBracketEdge(int at, int before, int after) {
    if (!language.hasWideQuotes()) {
      return false;
    }
    MarkClass left = MarkTable.of(before);
    MarkClass right = MarkTable.of(after);
    boolean opens = right == MarkClass.OPEN && !isLatinQuote(at, after) && isWide(after);
    boolean closes = left == MarkClass.CLOSE && !isLatinQuote(at - 1, before) && isWide(before);
    if (opens) {
      boolean quote = isLatinQuote(at - 1, before) || before == '"' || before == '\'';
      boolean affix = left == MarkClass.PREFIX || left == MarkClass.SIGN;
      return left != MarkClass.OPEN && !affix && !quote && !OverflowBreaks.staysWithNext(before);
    }
    if (closes) {
      return right != MarkClass.POSTFIX && !OverflowBreaks.staysWithLast(after);
    }
    boolean run = left == MarkClass.DASH || left == MarkClass.ELLIPSIS;
    boolean runs = right == MarkClass.DASH || right == MarkClass.ELLIPSIS;
    boolean afterRun = isIdeographic(after) || runs && left != right;
    return run && afterRun && (runs || !OverflowBreaks.staysWithLast(after))
        || runs && isIdeographic(before);
  }

  private static boolean isWide(int cp) {
    return QuoteShapes.isCurly(cp) || Scripts.isWideMark(cp) || cp == '«' || cp == '»';
  }

  private static boolean isIdeographic(int cp) {
    return Scripts.isHanOrKana(cp) || Scripts.isHangul(cp);
  }

  private static boolean isLetterLike(int cp) {
    return Character.isLetterOrDigit(cp) || isIdeographic(cp);
  }

  private static boolean isCombining(int cp) {
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || cp == 0x200D
        || cp >= 0xFE00 && cp <= 0xFE0F;
  }
}
