package dev.jinju.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.font.FontLibrary;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.WordBreak;
import dev.jinju.text.vertical.WritingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets real paragraphs with the bundled faces and looks at the lines. */
class TypesetterTest {
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));
  private static final Typesetter TYPESETTER = new Typesetter(FONTS);
  private static final double SIZE = 100;

  private static final List<String> PIECES =
      List.of(
          "我们",
          "今天",
          "说",
          "的",
          "，",
          "。",
          "“",
          "”",
          "《红楼梦》",
          "——",
          "……",
          "Rust",
          " Jonathan Ross ",
          "600万美元",
          "38%",
          "￥100",
          "（",
          "）",
          "数据库",
          "不知道",
          "C++",
          "、",
          "？",
          "！",
          "：",
          "2.3 倍",
          "🚀",
          "了");

  private static Paragraph paragraph(String text, String language, Spacing spacing) {
    FaceRequest face = new FaceRequest(List.of(new FaceRequest.Family("Noto Sans SC", false)), 400);
    List<TextSpan> spans =
        text.isEmpty() ? List.of() : List.of(new TextSpan(0, text.length(), face, 0));
    return new Paragraph(text, language, spans, spacing, Breaking.DEFAULT, WritingMode.HORIZONTAL);
  }

  private static SetText set(String text, String language, double em) {
    Measure measure =
        new Measure(em * SIZE, 1e9, List.of(new Measure.Step(SIZE, 1.5)), Integer.MAX_VALUE);
    return TYPESETTER.set(paragraph(text, language, Spacing.DEFAULT), measure);
  }

  private static List<String> lines(String text, SetText set) {
    return set.lines().stream().map(l -> text.substring(l.start(), l.end())).toList();
  }

  private static double width(String text, String language) {
    return set(text, language, 1000).lines().get(0).width() / SIZE;
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, 中文。”好, 4.5, a closing mark after a stop halves the stop",
    "zh-Hans, 说：“好, 3.5, an opening mark after a colon is halved",
    "zh-Hans, 他（“好, 3.5, the second of two opening marks is halved",
    "zh-Hant, 中文。」好, 5.0, stops are centred and never halved in traditional Chinese",
    "zh-Hans, 你好，, 2.5, a mark at the line's end is half",
    "zh-Hans, “你好, 2.5, an opening mark at the line's start is half"
  })
  void marksAreSqueezed(String language, String text, double em, String rule) {
    assertThat(width(text, language)).as(rule).isCloseTo(em, within(0.06));
  }

  @Test
  void aDoubleDashIsTwoEmAndUnbroken() {
    assertThat(width("是——没", "zh-Hans")).isCloseTo(4, within(0.001));
  }

  @ParameterizedTest
  @CsvSource({"用Rust写", "用 Rust 写"})
  void aTypedSpaceAndNoneGiveTheSameGap(String text) {
    double latin = width("Rust", "zh-Hans");
    assertThat(width(text, "zh-Hans")).isCloseTo(2 + latin + 0.25, within(0.001));
  }

  @Test
  void noGapStandsNextToAFullWidthMark() {
    double latin = width("Rust", "zh-Hans");
    assertThat(width("用，Rust。写", "zh-Hans")).isCloseTo(4 + latin, within(0.001));
  }

  @Test
  void numbersAndTheirUnitsStayTogether() {
    String text = "他们只花了大约600万美元进行训练，其余的时间都花在了数据上。";
    for (double em = 8; em < 20; em++) {
      assertThat(lines(text, set(text, "zh-Hans", em)))
          .anySatisfy(line -> assertThat(line).contains("600万美元"));
    }
  }

  @Test
  void aLastLineIsNeverOneCharacter() {
    String text = "真正重要的不是你跑得多快而是你知道自己为什么要跑。";
    for (double em = 6; em < 24; em += 0.5) {
      List<String> lines = lines(text, set(text, "zh-Hans", em));
      assertThat(lines.get(lines.size() - 1).length()).as("%s em: %s", em, lines).isGreaterThan(2);
    }
  }

  @Test
  void generatedTextKeepsEveryCharacterAndStaysInItsBox() {
    Random random = new Random(20261124);
    for (int n = 0; n < 400; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 4 + random.nextInt(30); i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      double em = 6 + random.nextInt(25);
      SetText set = set(text.toString(), "zh-Hans", em);
      assertThat(String.join("", lines(text.toString(), set))).isEqualTo(text.toString());
      assertThat(set.lines())
          .allSatisfy(
              l -> assertThat(l.width()).as(text.toString()).isLessThanOrEqualTo(em * SIZE + 0.01));
    }
  }

  @Test
  void theResultDoesNotDependOnWhatWasSetBefore() {
    String text = "确实，我们用 Rust 重写了 38 万行 C++ 代码，前后花了 14 个月。";
    SetText fresh =
        new Typesetter(FONTS)
            .set(
                paragraph(text, "zh-Hans", Spacing.DEFAULT),
                new Measure(1000, 1e9, List.of(new Measure.Step(SIZE, 1.5)), 9));
    set("別的文字", "zh-Hant", 7);
    assertThat(lines(text, set(text, "zh-Hans", 10))).isEqualTo(lines(text, fresh));
  }

  @Test
  void aWordWiderThanTheLineIsBrokenWithAWarning() {
    String text = "看Pneumonoultramicroscopicsilicovolcanoconiosis吧";
    SetText set = set(text, "zh-Hans", 8);
    assertThat(set.lines()).allSatisfy(l -> assertThat(l.width()).isLessThanOrEqualTo(8 * SIZE));
    assertThat(set.diagnostics()).anySatisfy(d -> assertThat(d.code()).isEqualTo("word-broken"));
  }

  @Test
  void aWordWiderThanTheLineIsHyphenatedAndItsTextStaysAsItIs() {
    String text = "用internationalization写";
    SetText set = set(text, "zh-Hans", 5);
    assertThat(String.join("", lines(text, set))).isEqualTo(text);
    assertThat(lines(text, set)).allSatisfy(l -> assertThat(l).doesNotContain("-"));
    List<Line> cut = set.lines().subList(0, set.lines().size() - 1);
    assertThat(cut).isNotEmpty();
    for (Line line : cut) {
      assertThat(line.why()).isEqualTo(Line.Why.HYPHEN);
      Line.Annotation hyphen = line.annotations().get(0);
      assertThat(hyphen.kind()).isEqualTo(Line.Annotation.Kind.HYPHEN);
      assertThat(hyphen.offset() + hyphen.run().advance()).isCloseTo(line.width(), within(0.01));
      assertThat(line.width()).isLessThanOrEqualTo(5 * SIZE + 0.01);
    }
    assertThat(set.diagnostics())
        .as("one for all cuts")
        .hasSize(1)
        .allSatisfy(
            d ->
                assertThat(d.message())
                    .startsWith("a word wider than the line was hyphenated after `"));
  }

  @Test
  void aWordThatFitsOnALineOfItsOwnIsNotHyphenated() {
    String text = "the internationalization of it";
    SetText set = set(text, "en", 10);
    assertThat(lines(text, set)).contains("internationalization ");
    assertThat(set.diagnostics()).isEmpty();
  }

  @Test
  void aSoftHyphenShowsOnlyWhereALineEnds() {
    String text = "un\u00ADbreak\u00ADable";
    assertThat(width(text, "en")).isCloseTo(width("unbreakable", "en"), within(0.001));
    SetText set = set(text, "en", 4.5);
    assertThat(lines(text, set)).containsExactly("un\u00ADbreak\u00AD", "able");
    assertThat(set.lines().get(0).why()).isEqualTo(Line.Why.HYPHEN);
    assertThat(set.lines().get(0).annotations()).hasSize(1);
    assertThat(set.lines().get(1).annotations()).isEmpty();
    assertThat(set.diagnostics()).as("the author asked for it").isEmpty();
  }

  @Test
  void aBreakByHandIsKept() {
    String text = "先问它错了\n会不会说";
    assertThat(lines(text, set(text, "zh-Hans", 30))).containsExactly("先问它错了\n", "会不会说");
  }

  @Test
  void koreanBreaksAtSpacesOnly() {
    String text = "데이터베이스는 새벽 두 시에 가장 솔직해진다고 그가 말했다";
    for (String line : lines(text, set(text, "ko", 9))) {
      assertThat(text.indexOf(line) == 0 || text.charAt(text.indexOf(line) - 1) == ' ')
          .as(line)
          .isTrue();
    }
  }

  @Test
  void koreanBreaksBetweenSyllablesWhereThatIsAskedFor() {
    String text = "데이터베이스는 새벽 두 시에 가장 솔직해진다";
    Breaking breaking =
        new Breaking(BreakLevel.STRICT, WordBreak.SYLLABLES, Breaking.Balance.LINES, List.of());
    Paragraph plain = paragraph(text, "ko", Spacing.DEFAULT);
    Paragraph asked =
        new Paragraph(text, "ko", plain.spans(), Spacing.DEFAULT, breaking, WritingMode.HORIZONTAL);
    Measure measure =
        new Measure(6 * SIZE, 1e9, List.of(new Measure.Step(SIZE, 1.5)), Integer.MAX_VALUE);
    List<String> lines = lines(text, TYPESETTER.set(asked, measure));
    assertThat(String.join("", lines)).isEqualTo(text);
    assertThat(lines.subList(0, lines.size() - 1)).anyMatch(line -> !line.endsWith(" "));
  }

  @Test
  void charactersWithoutAGlyphAreReported() {
    assertThat(set("好\uE123", "zh-Hans", 9).missing()).containsExactly(0xE123);
  }

  @Test
  void textThatCannotFitIsNeverCutSilently() {
    String text = "这句话太长了，放不进这么小的地方。";
    SetText set =
        TYPESETTER.set(
            paragraph(text, "zh-Hans", Spacing.DEFAULT),
            new Measure(500, 150, List.of(new Measure.Step(SIZE, 1.5)), 1));
    assertThat(set.fits()).isFalse();
    assertThat(String.join("", lines(text, set))).isEqualTo(text);
  }

  @Test
  void pathologicalTextEnds() {
    for (String text :
        List.of("a".repeat(20_000), "e" + "\u0301".repeat(10_000), "👩\u200D".repeat(5_000))) {
      SetText set = set(text, "zh-Hans", 12);
      assertThat(String.join("", lines(text, set)).equals(text)).isTrue();
    }
  }
}
