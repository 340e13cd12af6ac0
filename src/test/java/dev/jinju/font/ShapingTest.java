package dev.jinju.font;

import static dev.jinju.font.Bundled.CHINESE;
import static dev.jinju.font.Bundled.ENGLISH;
import static dev.jinju.font.Bundled.SANS_SC;
import static dev.jinju.font.Bundled.SERIF_JP;
import static dev.jinju.font.Bundled.SERIF_SC;
import static dev.jinju.font.Bundled.SORA;
import static dev.jinju.font.Bundled.clusters;
import static dev.jinju.font.Bundled.face;
import static dev.jinju.font.Bundled.glyphs;
import static dev.jinju.font.Bundled.options;
import static dev.jinju.font.Bundled.shape;
import static dev.jinju.font.Bundled.values;
import static dev.jinju.font.Bundled.vertical;
import static dev.jinju.font.Bundled.width;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.diag.InputException;
import dev.jinju.geom.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapingTest {
  private static final String MIXED = "他说：“AI 的未来——不在 2030 年，而在今天。”𠮷野家";

  @ParameterizedTest
  @CsvSource({"Noto Sans SC, 400", "Noto Sans SC, 900", "Noto Serif SC, 700", "LXGW WenKai, 400"})
  void dashIsOneSolidLineOfTwoEm(String family, int weight) {
    FontFace face = face(family, weight);
    ShapedText dash = shape(face, "——", CHINESE);
    assertThat(width(dash)).isEqualTo(2 * face.unitsPerEm());
    double pen = 0;
    double inked = 0;
    for (int i = 0; i < dash.size(); i++) {
      Rect box = face.bounds(dash.glyph(i)).translate(pen + dash.offsetX(i), 0);
      assertThat(box.x() - inked).as("gap before glyph %d", i).isLessThan(0.08 * 1000);
      inked = box.right();
      pen += dash.advanceX(i);
    }
    assertThat(inked).isGreaterThan(1.9 * face.unitsPerEm());
  }

  @Test
  void regionsDrawTheSameCharacterDifferently() {
    assertThat(SERIF_SC.outline(SERIF_SC.glyph('直')))
        .isNotEqualTo(SERIF_JP.outline(SERIF_JP.glyph('直')));
  }

  @Test
  void pairsAreKernedUnlessAskedNotTo() {
    int kerned = width(shape(SORA, "AVAT", ENGLISH));
    int plain = width(shape(SORA, "AVAT", options("Latn", "en", "-kern")));
    int apart =
        "AVAT".chars().map(c -> width(shape(SORA, String.valueOf((char) c), ENGLISH))).sum();
    assertThat(kerned).isLessThan(plain);
    assertThat(plain).isEqualTo(apart);
  }

  @Test
  void halfWidthFormsHalveMarks() {
    assertThat(width(shape(SERIF_SC, "，", CHINESE))).isEqualTo(1000);
    assertThat(width(shape(SERIF_SC, "，", options("Hani", "zh-Hans", "halt")))).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"「", "（", "——", "…"})
  void verticalTextTakesVerticalForms(String text) {
    assertThat(glyphs(shape(SERIF_SC, text, vertical("zh-Hans"))))
        .isNotEqualTo(glyphs(shape(SERIF_SC, text, CHINESE)));
  }

  @ParameterizedTest
  @CsvSource({
    "Noto Serif SC, 「, true",
    "Noto Serif SC, —, true",
    "Noto Serif SC, 金, false",
    "LXGW WenKai, 「, true",
    "LXGW WenKai, —, false"
  })
  void verticalFormsAreThoseThatLookDifferent(String family, String text, boolean has) {
    assertThat(face(family, 400).hasVerticalForm(text, CHINESE)).isEqualTo(has);
  }

  @Test
  void halfFormsTellWhereTheBlankIsTakenOff() {
    assertThat(SERIF_SC.halfForm("（", CHINESE)).contains(new HalfForm(0.5, 0));
    assertThat(SERIF_SC.halfForm("，", CHINESE)).contains(new HalfForm(0, 0.5));
    assertThat(SERIF_SC.halfForm("「", vertical("zh-Hans"))).contains(new HalfForm(0.5, 0));
    assertThat(SERIF_SC.halfForm("。", vertical("zh-Hans"))).contains(new HalfForm(0, 0.5));
  }

  @Test
  void whatAFontNeverHalvesGivesNothing() {
    assertThat(SERIF_SC.halfForm("：", vertical("zh-Hans"))).contains(new HalfForm(0, 0));
    assertThat(SERIF_SC.halfForm("，，", CHINESE)).as("no single mark").contains(new HalfForm(0, 0));
    assertThat(face("LXGW WenKai", 400).halfForm("，", CHINESE)).isEmpty();
  }

  @Test
  void onlyFacesForColumnsHaveVerticalMetrics() {
    assertThat(SERIF_SC.hasVerticalMetrics()).isTrue();
    assertThat(face("LXGW WenKai", 400).hasVerticalMetrics()).isTrue();
    assertThat(SORA.hasVerticalMetrics()).isFalse();
  }

  @Test
  void verticalTextAdvancesDownwardsByOneEm() {
    ShapedText column = shape(SANS_SC, "金句", vertical("zh-Hans"));
    assertThat(column.size()).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      assertThat(column.advanceX(i)).isZero();
      assertThat(column.advanceY(i)).isEqualTo(-1000);
      assertThat(column.offsetX(i)).as("hung from the middle of its top").isEqualTo(-500);
    }
  }

  @Test
  void clustersCountFromTheStartOfTheWholeText() {
    String text = "x".repeat(40) + "𠮷野" + "y".repeat(40);
    ShapedText shaped = SERIF_JP.shape(text, 40, 43, options("Hani", "ja"));
    assertThat(clusters(shaped)).containsExactly(40, 42);
    assertThat(glyphs(shaped)).containsExactly(SERIF_JP.glyph(0x20BB7), SERIF_JP.glyph('野'));
  }

  @Test
  void lettersWithMarksAreOneCluster() {
    assertThat(clusters(shape(SANS_SC, "e\u0301a", ENGLISH)).stream().distinct())
        .containsExactly(0, 2);
  }

  @Test
  void stretchIsTheSameWhateverIsFarAway() {
    String tail = "字".repeat(500);
    ShapedText alone = SERIF_SC.shape(MIXED + tail, 0, MIXED.length(), CHINESE);
    ShapedText other = SERIF_SC.shape(MIXED + tail + "x", 0, MIXED.length(), CHINESE);
    assertThat(values(alone)).isEqualTo(values(other));
  }

  @Test
  void missingCharactersAreGlyphZero() {
    assertThat(glyphs(shape(SORA, "金", ENGLISH))).containsExactly(0);
  }

  @Test
  void emptyStretchHasNoGlyphs() {
    assertThat(SORA.shape("abc", 2, 2, ENGLISH).size()).isZero();
    assertThat(shape(SORA, "", ENGLISH).size()).isZero();
  }

  @Test
  void unknownScriptAndLanguageStillShape() {
    assertThat(shape(SORA, "abc", options("", "")).size()).isEqualTo(3);
    assertThat(shape(SORA, "abc", options("Zyyy", "x".repeat(100_000))).size()).isEqualTo(3);
  }

  @Test
  void stretchOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> SORA.shape("abc", 1, 4, ENGLISH))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a feature", "kern[2:3]", "toolong"})
  void unreadableFeatureIsNamed(String feature) {
    assertThatThrownBy(() -> shape(SORA, "abc", options("Latn", "en", feature)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("`" + feature + "` is not the name of a font feature")
        .hasMessageContaining("hint: ");
  }

  /** The faces are new to both sides, so that the threads open them together too. */
  @Test
  void eightThreadsShapeAsOne() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try (FontLibrary alone = FontLibrary.open(Bundled.FOLDER);
        FontLibrary shared = FontLibrary.open(Bundled.FOLDER)) {
      List<Future<List<Integer>>> answers = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        answers.add(pool.submit(() -> everything(shared)));
      }
      List<Integer> expected = everything(alone);
      for (Future<List<Integer>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Integer> everything(FontLibrary library) {
    List<Integer> all = new ArrayList<>();
    for (String family : List.of("Noto Sans SC", "Noto Serif SC", "Noto Serif JP", "LXGW WenKai")) {
      FontFace face = library.find(family, 400).orElseThrow();
      ShapedText text = shape(face, MIXED, CHINESE);
      all.addAll(values(text));
      all.addAll(values(shape(face, MIXED, vertical("ja"))));
      for (int i = 0; i < text.size(); i++) {
        all.add(face.outline(text.glyph(i)).hashCode());
      }
    }
    return all;
  }
}
