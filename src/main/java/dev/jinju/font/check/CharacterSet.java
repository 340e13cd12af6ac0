package dev.jinju.font.check;

import dev.jinju.font.FontFace;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The letters and marks that a language cannot do without, by its national character set. The sets
 * are those of the JDK's charsets; where it was built without one, that language is left out.
 *
 * @param language BCP 47 tag
 * @param charset the name of the charset
 * @param letters code points in rising order, at least one
 */
record CharacterSet(String language, String charset, List<Integer> letters) {
  /** Where ideographs, their marks, kana and Hangul begin. */
  private static final int FIRST_EAST_ASIAN = 0x3000;

  /** KS X 1001 has it, but it is a blank. */
  private static final int HANGUL_FILLER = 0x3164;

  private static final List<CharacterSet> ALL =
      Stream.of(
              of("en", "windows-1252", cp -> cp < FIRST_EAST_ASIAN),
              of("zh-Hans", "GB2312", cp -> cp >= FIRST_EAST_ASIAN),
              of("zh-Hant", "Big5", cp -> cp >= FIRST_EAST_ASIAN),
              of("ja", "Shift_JIS", cp -> cp >= FIRST_EAST_ASIAN),
              of("ko", "EUC-KR", cp -> cp >= FIRST_EAST_ASIAN))
          .filter(set -> !set.letters.isEmpty())
          .toList();

  CharacterSet {
    letters = List.copyOf(letters);
  }

  /** One set for each language. */
  static List<CharacterSet> all() {
    return ALL;
  }

  boolean isEastAsian() {
    return letters.get(0) >= FIRST_EAST_ASIAN;
  }

  /** The letters that a face has no glyph for. */
  List<Integer> lacking(FontFace face) {
    return letters.stream().filter(letter -> !face.covers(letter)).toList();
  }

  /** All of these charsets lie in the first plane. */
  private static CharacterSet of(String language, String charset, IntPredicate part) {
    if (!Charset.isSupported(charset)) {
      return new CharacterSet(language, charset, List.of());
    }
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    List<Integer> letters =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(part)
            .filter(cp -> Character.isLetterOrDigit(cp) || isMark(cp))
            .filter(cp -> cp != HANGUL_FILLER && encoder.canEncode((char) cp))
            .boxed()
            .toList();
    return new CharacterSet(language, charset, letters);
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
