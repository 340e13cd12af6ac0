package dev.jinju.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.font.FontLibrary;
import dev.jinju.font.GlyphRun;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets text of both directions and looks at where its characters stand. */
class BidiTest {
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));
  private static final Typesetter TYPESETTER = new Typesetter(FONTS);
  private static final double SIZE = 100;

  /** A character with the place of its left side. */
  private record Placed(String text, int start, double x) {}

  private static Paragraph paragraph(String text, String language, Spacing spacing, int... cuts) {
    List<TextSpan> spans = new ArrayList<>();
    FaceRequest face = new FaceRequest(List.of(new FaceRequest.Family("Noto Sans SC", false)), 400);
    int from = 0;
    for (int cut : cuts) {
      spans.add(new TextSpan(from, cut, face, spans.size()));
      from = cut;
    }
    spans.add(new TextSpan(from, text.length(), face, spans.size()));
    return new Paragraph(text, language, spans, spacing, Breaking.DEFAULT, WritingMode.HORIZONTAL);
  }

  private static SetText set(Paragraph paragraph, double em) {
    Measure measure =
        new Measure(em * SIZE, 1e9, List.of(new Measure.Step(SIZE, 1.5)), Integer.MAX_VALUE);
    return TYPESETTER.set(paragraph, measure);
  }

  private static Line line(String text, String language, int... cuts) {
    return set(paragraph(text, language, Spacing.DEFAULT, cuts), 1000).lines().get(0);
  }

  private static double width(String text, String language) {
    return line(text, language).width() / SIZE;
  }

  /** A line's clusters by place; those at one place, which are marks, in logical order. */
  private static List<Placed> placed(Line line, String text) {
    List<Placed> all = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      GlyphRun run = piece.run();
      if (run == null) {
        all.add(
            new Placed(text.substring(piece.start(), piece.end()), piece.start(), piece.offset()));
        continue;
      }
      for (int i = 0; i < run.glyphs().length; i++) {
        int start = piece.start() + run.starts()[i];
        String words = text.substring(start, piece.start() + run.ends()[i]);
        all.add(new Placed(words, start, piece.offset() + run.x()[i]));
      }
    }
    all.sort(Comparator.comparingDouble(Placed::x));
    return all;
  }

  private static String seen(Line line, String text) {
    return placed(line, text).stream()
        .map(p -> p.text().replaceAll("\\p{Cf}", ""))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, 他叫יונתן吗, 他叫ןתנוי吗",
    "zh-Hans, 是יונתן רוס说的, 是סור ןתנוי说的",
    "zh-Hans, 有יונתן 42人, 有42 ןתנוי人",
    "zh-Hans, 是יונתן、דוד和我, 是ןתנוי、דוד和我",
    "zh-Hans, 问（יונתן）吧, 问（ןתנוי）吧",
    "en, I am (יונתן) here, I am (ןתנוי) here",
    "he, אני GPU כאן, ןאכ GPU ינא",
    "he, שלום., .םולש",
    "zh-Hans, 有\u2067יונתן\u2069\u2066GPU\u2069吗, 有ןתנויGPU吗",
    "ar, 42 ب, ب 42"
  })
  void lineIsOrderedForDisplay(String language, String text, String expected) {
    assertThat(seen(line(text, language), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "en", "he"})
  void orderIsThatOfTheStandardLibrary(String language) {
    Random random = new Random(7);
    String letters = "abAאבגדהת12 ,.-/()\u202E\u202D\u202B\u202A\u202C\u2067\u2066\u2068\u2069";
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder("a");
      for (int i = 0; i < 1 + random.nextInt(24); i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      text.append(random.nextBoolean() ? 'z' : 'ש');
      String words = text.toString();
      assertThat(seen(line(words, language), words))
          .as(words)
          .isEqualTo(standardOrder(words, language.equals("he")));
    }
  }

  private static String standardOrder(String text, boolean rightToLeft) {
    Bidi bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[text.length()];
    Object[] characters = new Object[text.length()];
    for (int i = 0; i < text.length(); i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      characters[i] = text.charAt(i);
    }
    Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
    StringBuilder seen = new StringBuilder();
    for (Object character : characters) {
      seen.append(character);
    }
    return seen.toString().replaceAll("\\p{Cf}", "");
  }

  @Test
  void linesStayLogicalAndInTheirBox() {
    Random random = new Random(20261125);
    List<String> words =
        List.of(
            "我们", "说，", "“", "”", "יונתן ", "רוס", "42", "علاء", "GPU", "、", "。", "🚀", "\u202E",
            "\u2067", "\u2069", "（", "）", " ");
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 4 + random.nextInt(24); i++) {
        text.append(words.get(random.nextInt(words.size())));
      }
      double em = 6 + random.nextInt(12);
      String language = random.nextInt(3) == 0 ? "he" : "zh-Hans";
      SetText set = set(paragraph(text.toString(), language, Spacing.DEFAULT), em);
      int at = 0;
      for (Line line : set.lines()) {
        assertThat(line.start()).isEqualTo(at);
        assertThat(line.width()).as(text.toString()).isLessThanOrEqualTo(em * SIZE + 0.01);
        assertThat(line.pieces()).isSortedAccordingTo(Comparator.comparingInt(Piece::start));
        at = line.end();
      }
      assertThat(at).isEqualTo(text.length());
    }
  }

  @Test
  void gapToChineseStandsOnBothSides() {
    double name = width("יונתן", "zh-Hans");
    assertThat(width("叫יונתן吗", "zh-Hans")).isCloseTo(2 + name + 0.25, within(0.001));
    assertThat(width("叫 יונתן 吗", "zh-Hans")).isCloseTo(2 + name + 0.25, within(0.001));
    List<Placed> placed = placed(line("叫יונתן吗", "zh-Hans"), "叫יונתן吗");
    assertThat(placed.get(1).x() / SIZE).isCloseTo(1.125, within(0.1));
  }

  @Test
  void directionalCharactersTakeNoRoom() {
    double plain = width("叫יונתן吗", "zh-Hans");
    assertThat(width("叫\u2068יונתן\u2069吗", "zh-Hans")).isCloseTo(plain, within(1e-9));
    assertThat(width("\u200F叫\u202Bיונתן\u202C吗\u200E", "zh-Hans")).isCloseTo(plain, within(1e-9));
    assertThat(line("\u202E\u202D", "zh-Hans").width()).isZero();
  }

  @Test
  void overrideEndsWithItsParagraph() {
    String text = "\u202Eabc\n我们 def";
    SetText set = set(paragraph(text, "zh-Hans", Spacing.DEFAULT), 1000);
    assertThat(seen(set.lines().get(0), text)).isEqualTo("cba");
    assertThat(seen(set.lines().get(1), text)).isEqualTo("我们 def");
  }

  @Test
  void arabicJoinsAcrossSpans() {
    String text = "سمير";
    assertThat(glyphs(line(text, "ar", 1, 2))).containsExactlyElementsOf(glyphs(line(text, "ar")));
  }

  private static List<Integer> glyphs(Line line) {
    List<Integer> glyphs = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      List<Integer> backwards = new ArrayList<>();
      for (int glyph : piece.run().glyphs()) {
        backwards.add(0, glyph);
      }
      glyphs.addAll(backwards);
    }
    return glyphs;
  }

  @Test
  void letterSpacingDoesNotTearArabic() {
    Spacing wide = new Spacing(0.125, true, false, false, 0.2, 0);
    double plain = width("سلمى", "ar");
    assertThat(set(paragraph("سلمى", "ar", wide), 1000).lines().get(0).width() / SIZE)
        .isCloseTo(plain, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"he, true", "ar, true", "fa, true", "ur-PK, true", "zh-Hans, false", "en, false"})
  void baseDirectionFollowsTheLanguage(String language, boolean rightToLeft) {
    assertThat(paragraph("א", language, Spacing.DEFAULT).isRightToLeft()).isEqualTo(rightToLeft);
  }
}
