package dev.jinju.text.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.diag.Diagnostic;
import dev.jinju.font.FontLibrary;
import dev.jinju.text.Line;
import dev.jinju.text.SetText;
import dev.jinju.text.Typesetter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes, each long enough that a step of quadratic time would be noticed. */
class LongTextTest {
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));
  private static final Typesetter TYPESETTER = new Typesetter(FONTS);
  private static final int LONG = 20_000;

  static Stream<String> texts() {
    return Stream.of(
        "a".repeat(LONG),
        "中".repeat(LONG),
        "中\u2060".repeat(LONG / 2),
        "，".repeat(LONG),
        "（".repeat(LONG),
        "—".repeat(LONG),
        "1".repeat(LONG),
        "1,".repeat(LONG / 2),
        "A.".repeat(LONG / 2),
        "Aa ".repeat(LONG / 3),
        "aB".repeat(LONG / 2),
        "a/".repeat(LONG / 2),
        "a\u00AD".repeat(LONG / 2),
        "一".repeat(LONG),
        "1" + "万".repeat(LONG - 1),
        "אב 12 (ג) ".repeat(LONG / 10),
        " ".repeat(LONG),
        "\u00A0".repeat(LONG),
        "\n".repeat(LONG),
        "字\n".repeat(LONG / 2),
        "\uD800".repeat(LONG),
        "\uE000".repeat(LONG),
        "한".repeat(LONG),
        "“‘".repeat(LONG / 4) + "a" + "’”".repeat(LONG / 4),
        "《「".repeat(LONG / 4) + "字" + "」》".repeat(LONG / 4),
        "e" + "\u0301".repeat(LONG),
        "👩\u200D".repeat(LONG / 3) + "👩",
        "🇨🇳".repeat(LONG / 4),
        "真正重要的不是你跑得多快，".repeat(LONG / 13));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isSetWholeInAnyLanguage(String text) {
    for (String language : List.of("zh-Hans", "ja", "en", "he")) {
      String lines =
          set(text, language).lines().stream()
              .map(line -> text.substring(line.start(), line.end()))
              .collect(Collectors.joining());
      assertThat(lines.equals(text)).as(language).isTrue();
    }
  }

  @Test
  void aWordThatIsBrokenEverywhereIsToldOnce() {
    assertThat(codes(set("a".repeat(LONG), "en"))).containsExactly("word-broken");
  }

  @Test
  void aCharacterWithoutEndIsTold() {
    assertThat(codes(set("e" + "\u0301".repeat(LONG), "en"))).containsExactly("character-too-long");
    SetText joined = set("👩\u200D".repeat(5000) + "👩", "en");
    assertThat(codes(joined)).containsExactly("character-too-long");
    assertThat(joined.fits()).isFalse();
  }

  @Test
  void aRunOfDashesIsCutBetweenPairs() {
    for (Line line : set("—".repeat(99), "zh-Hans").lines()) {
      assertThat(line.start() % 2).isZero();
    }
  }

  @Test
  void aRuleGivesWayOnlyWhereNoWordCan() {
    List<String> lines = lines("好" + "a".repeat(9) + "，".repeat(9), 3);
    assertThat(lines).noneMatch(line -> line.startsWith("，") && !line.matches("，+"));
    assertThat(lines("「" + "a".repeat(20) + "」，好", 4))
        .noneMatch(line -> line.startsWith("」") || line.endsWith("「"));
  }

  private static List<String> lines(String text, double width) {
    Setting setting = Setting.plain(text, "zh-Hans", width);
    return TYPESETTER.set(setting.paragraph(), setting.measure()).lines().stream()
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }

  private static SetText set(String text, String language) {
    Setting setting = Setting.plain(text, language, 12);
    return TYPESETTER.set(setting.paragraph(), setting.measure());
  }

  private static List<String> codes(SetText set) {
    return set.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
