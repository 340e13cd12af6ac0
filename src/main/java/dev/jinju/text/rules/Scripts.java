package dev.jinju.text.rules;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Which characters are Han-like and which are Western, for gaps and words. */
public final class Scripts {
  private Scripts() {}

  /**
   * Han, kana, bopomofo: the characters of one em that a gap to Western text is set off from.
   * Hangul is not among them.
   */
  public static boolean isHanOrKana(int cp) {
    if (cp < 0x2E80) {
      return false;
    }
    int script = UScript.getScript(cp);
    return script == UScript.HAN
        || script == UScript.HIRAGANA
        || script == UScript.KATAKANA
        || script == UScript.BOPOMOFO
        || cp == 0x30FC;
  }

  public static boolean isHan(int cp) {
    return cp >= 0x2E80 && UScript.getScript(cp) == UScript.HAN;
  }

  public static boolean isHangul(int cp) {
    return cp >= 0x1100 && UScript.getScript(cp) == UScript.HANGUL;
  }

  /**
   * Letters and digits of Western scripts that are not full-width (CSS Text 4 {@code
   * text-autospace}: {@code ideograph-alpha} and {@code ideograph-numeric}).
   */
  public static boolean isWestern(int cp) {
    if (cp < 0x80) {
      return cp >= '0' && cp <= '9' || cp >= 'A' && cp <= 'Z' || cp >= 'a' && cp <= 'z';
    }
    if (!UCharacter.isLetterOrDigit(cp) || isHanOrKana(cp) || isHangul(cp)) {
      return false;
    }
    int width = UCharacter.getIntPropertyValue(cp, UProperty.EAST_ASIAN_WIDTH);
    return width != UCharacter.EastAsianWidth.FULLWIDTH && width != UCharacter.EastAsianWidth.WIDE;
  }

  /** Whether a mark takes a full em by itself: the marks of CJK blocks and full-width forms. */
  public static boolean isWideMark(int cp) {
    return cp >= 0x3000 && cp <= 0x303F
        || cp == 0x30FB
        || cp >= 0xFF01 && cp <= 0xFF0F
        || cp >= 0xFF1A && cp <= 0xFF20
        || cp >= 0xFF3B && cp <= 0xFF40
        || cp >= 0xFF5B && cp <= 0xFF60;
  }

  /**
   * Whether a character shows nothing and takes no room: directional marks, isolates, overrides,
   * joiners, tags. Not the soft hyphen, which shows where a line ends at it.
   */
  public static boolean isInvisible(int cp) {
    return cp > 0xAD
        && Character.getType(cp) == Character.FORMAT
        && UCharacter.hasBinaryProperty(cp, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  /** Whether a script's letters are joined by strokes, so that room between them tears a word. */
  public static boolean isCursive(int cp) {
    if (cp < 0x600) {
      return false;
    }
    int script = UScript.getScript(cp);
    return script == UScript.ARABIC
        || script == UScript.SYRIAC
        || script == UScript.MONGOLIAN
        || script == UScript.NKO;
  }
}
