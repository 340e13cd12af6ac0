package dev.jinju.choose.words;

import java.text.Normalizer;

/** Lengths of texts that can be compared between scripts. */
public final class Measure {
  /**
   * A Latin word in Han characters: the window of 20 to 60 Han characters is one of 12 to 40 words
   * in the measured data.
   */
  private static final double LATIN_WORD = 1.6;

  /** Kana write about seven tenths as much as a Han character. */
  private static final double KANA = 0.7;

  /** A Korean word of three syllables says about as much as two Han characters. */
  private static final double HANGUL = 0.65;

  private Measure() {}

  /** Letters and digits after NFKC, without marks, punctuation and blanks. */
  public static int contentCharacters(String text) {
    return (int)
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .count();
  }

  /**
   * How much a text says, in Han characters: CJK characters and Latin words by weight, no
   * punctuation.
   */
  public static double units(String text) {
    double sum = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      double wide = wide(c);
      boolean latin = wide == 0 && Character.isLetterOrDigit(c);
      boolean joins = inWord && (c == '\'' || c == '’' || c == '.' || c == ',' || c == '-');
      sum += wide + (latin && !inWord ? LATIN_WORD : 0);
      inWord = latin || (joins && isLetterOrDigitAt(text, i + 1));
      i += Character.charCount(c);
    }
    return sum;
  }

  /** Words between blanks; CJK text has few. */
  public static int words(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      count += !blank && !inWord ? 1 : 0;
      inWord = !blank;
    }
    return count;
  }

  /** Whether a text is written mainly in Han, kana or Hangul. */
  public static boolean isCjk(String text) {
    long wide = text.codePoints().filter(c -> wide(c) > 0).count();
    long latin = text.codePoints().filter(c -> wide(c) == 0 && Character.isLetter(c)).count();
    return wide * 4 > latin;
  }

  /** Whether a code point is Han, kana or Hangul. */
  public static boolean isWide(int c) {
    return wide(c) > 0;
  }

  private static boolean isLetterOrDigitAt(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static double wide(int c) {
    if (c < 0x1100) {
      return 0;
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return 1;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN -> 1;
      case HIRAGANA, KATAKANA -> KANA;
      case HANGUL -> HANGUL;
      default -> 0;
    };
  }
}
