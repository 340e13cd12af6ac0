package dev.jinju.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every bundled face has every letter of its region's national character set: a subset of a font,
 * which looks right until a rare name comes up, cannot slip in.
 */
class NationalCharacterSetsTest {
  private static final Map<String, String> SETS =
      Map.of("zh-Hans", "GBK", "zh-Hant", "Big5", "ja", "Shift_JIS", "ko", "EUC-KR");

  /**
   * Han that KS X 1001 lists and the Korean faces lack: second entries of a character under another
   * reading, which normalise to its first, and in the sans 隙, which its Korean build leaves out.
   */
  private static final Set<Integer> ABSENT_IN_KOREAN =
      Set.of(0x9699, 0xF901, 0xF95F, 0xF965, 0xF9AA, 0xF9DE);

  private record Claim(FontFace face, String language) {
    @Override
    public String toString() {
      return face.id() + " for " + language;
    }
  }

  static List<Claim> claims() {
    return FontLibrary.open(Path.of(System.getProperty("jinju.home", ""), "fonts")).faces().stream()
        .flatMap(face -> face.languages().stream().map(language -> new Claim(face, language)))
        .filter(claim -> SETS.containsKey(claim.language()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void faceHasEveryLetterOfItsLanguage(Claim claim) {
    List<Integer> letters = letters(SETS.getOrDefault(claim.language(), ""));

    assertThat(letters).hasSizeGreaterThan(6_500);
    assertThat(letters.stream().filter(letter -> !claim.face().covers(letter)))
        .as("code points without a glyph")
        .allMatch(letter -> claim.language().equals("ko") && ABSENT_IN_KOREAN.contains(letter));
  }

  /** Han, kana and Hangul of a legacy charset; all of them lie in the first plane. */
  private static List<Integer> letters(String charset) {
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    return IntStream.range(0x3040, 0xFB00)
        .filter(cp -> cp < 0xD800 || cp >= 0xF900)
        .filter(Character::isLetter)
        .filter(cp -> encoder.canEncode((char) cp))
        .boxed()
        .toList();
  }
}
