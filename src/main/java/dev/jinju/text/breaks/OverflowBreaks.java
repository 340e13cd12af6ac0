package dev.jinju.text.breaks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.TextLanguage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch without a legal break may be cut when it is wider than the line: what is cut is a
 * word rather than a rule, and never a grapheme cluster or a double mark. The text is looked at
 * when something is first asked. Thread-safe: two threads that look at once find the same.
 */
public final class OverflowBreaks {
  private final String text;
  private final TextLanguage language;
  private final BreakLevel level;
  private volatile Quality @Nullable [] qualities;

  public OverflowBreaks(String text, TextLanguage language, BreakLevel level) {
    this.text = text;
    this.language = language;
    this.level = level;
  }

  /** What a line end would break, from nothing to what must never be broken. */
  public enum Quality {
    /** A legal break. */
    LEGAL,
    /** A word, or syllables that should stand together. */
    WORD,
    /** A number, or a number and its unit. */
    NUMBER,
    /** A rule of marks: a closing one would start a line, or an opening one end it. */
    MARK,
    /** A character or a double mark. */
    NEVER;

    /** What is broken next where breaking this is not enough. */
    public Quality worse() {
      return switch (this) {
        case LEGAL -> WORD;
        case WORD -> NUMBER;
        case NUMBER -> MARK;
        case MARK, NEVER -> NEVER;
      };
    }
  }

  /** What a line end at a UTF-16 offset inside the text would break. */
  public Quality quality(int at) {
    Quality[] known = qualities;
    if (known == null) {
      known = look();
      qualities = known;
    }
    return known[at];
  }

  private Quality[] look() {
    Quality[] found = new Quality[text.length() + 1];
    Arrays.fill(found, Quality.NEVER);
    Tailoring tailoring = new Tailoring(text, language, level, false);
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(text);
    int pairs = 0;
    for (int at = graphemes.next(); at < text.length() && at > 0; at = graphemes.next()) {
      int before = text.codePointBefore(at);
      int after = text.codePointAt(at);
      // A run of dashes is cut only between pairs: never after the first, third, fifth of them.
      pairs = Tailoring.isPair(before, after) ? pairs + 1 : 0;
      if (pairs % 2 == 0) {
        found[at] = pairs > 0 ? Quality.MARK : quality(tailoring, at, before, after);
      }
    }
    return found;
  }

  private Quality quality(Tailoring tailoring, int at, int before, int after) {
    if (Tailoring.isNumber(before, after)) {
      return Quality.NUMBER;
    }
    int visible = at;
    while (visible > 0 && text.charAt(visible - 1) == ' ') {
      visible--;
    }
    boolean open = visible > 0 && staysWithNext(text.codePointBefore(visible));
    if (open
        || staysWithLast(after)
        || tailoring.isMarkFixed(at, before, after)
        || tailoring.mayNotEndBeforeSpace(at)) {
      return Quality.MARK;
    }
    boolean affix =
        lineBreak(before) == UCharacter.LineBreak.PREFIX_NUMERIC
            || lineBreak(after) == UCharacter.LineBreak.POSTFIX_NUMERIC;
    return affix ? Quality.NUMBER : Quality.WORD;
  }

  /** UAX #14 classes after which no line ends (LB8a, LB11, LB12, LB14, LB15a). */
  static boolean staysWithNext(int cp) {
    return switch (lineBreak(cp)) {
      case UCharacter.LineBreak.OPEN_PUNCTUATION,
          UCharacter.LineBreak.GLUE,
          UCharacter.LineBreak.WORD_JOINER,
          UCharacter.LineBreak.ZWJ ->
          true;
      case UCharacter.LineBreak.QUOTATION ->
          Character.getType(cp) == Character.INITIAL_QUOTE_PUNCTUATION;
      default -> false;
    };
  }

  /** UAX #14 classes before which no line ends (LB7, LB9, LB11 to LB13, LB19, LB21). */
  static boolean staysWithLast(int cp) {
    return switch (lineBreak(cp)) {
      case UCharacter.LineBreak.CLOSE_PUNCTUATION,
          UCharacter.LineBreak.CLOSE_PARENTHESIS,
          UCharacter.LineBreak.EXCLAMATION,
          UCharacter.LineBreak.INFIX_NUMERIC,
          UCharacter.LineBreak.BREAK_SYMBOLS,
          UCharacter.LineBreak.NONSTARTER,
          UCharacter.LineBreak.QUOTATION,
          UCharacter.LineBreak.BREAK_AFTER,
          UCharacter.LineBreak.HYPHEN,
          UCharacter.LineBreak.GLUE,
          UCharacter.LineBreak.WORD_JOINER,
          UCharacter.LineBreak.ZWSPACE,
          UCharacter.LineBreak.ZWJ,
          UCharacter.LineBreak.COMBINING_MARK,
          UCharacter.LineBreak.SPACE,
          UCharacter.LineBreak.CARRIAGE_RETURN,
          UCharacter.LineBreak.LINE_FEED,
          UCharacter.LineBreak.NEXT_LINE,
          UCharacter.LineBreak.MANDATORY_BREAK ->
          true;
      default -> false;
    };
  }

  private static int lineBreak(int cp) {
    return UCharacter.getIntPropertyValue(cp, UProperty.LINE_BREAK);
  }
}
