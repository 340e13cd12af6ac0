package dev.jinju.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.diag.Diagnostic;
import dev.jinju.font.FontLibrary;
import dev.jinju.font.GlyphRun;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets paragraphs with readings; all lengths are em of the base. */
class RubyTest {
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));
  private static final Typesetter TYPESETTER = new Typesetter(FONTS);
  private static final double FREE = Double.MAX_VALUE / 4;

  /** A text in which {@code {base|reading}} stands for ruby over the whole base. */
  private static Paragraph paragraph(String written, String language, boolean vertical) {
    FaceRequest face = new FaceRequest(List.of(new FaceRequest.Family("Noto Sans SC", false)), 400);
    StringBuilder text = new StringBuilder();
    List<Paragraph.Ruby> rubies = new ArrayList<>();
    for (String part : written.split("[{}]", -1)) {
      int bar = part.indexOf('|');
      int start = text.length();
      text.append(bar < 0 ? part : part.substring(0, bar));
      if (bar >= 0) {
        String reading = part.substring(bar + 1);
        rubies.add(new Paragraph.Ruby(start, text.length(), reading, face, Paragraph.Ruby.HALF));
      }
    }
    List<TextSpan> spans = List.of(new TextSpan(0, text.length(), face, 0));
    return new Paragraph(
            text.toString(),
            language,
            spans,
            Spacing.DEFAULT,
            Breaking.DEFAULT,
            vertical ? WritingMode.VERTICAL : WritingMode.HORIZONTAL)
        .with(rubies);
  }

  private static SetText set(Paragraph paragraph, double width, double height, double lineHeight) {
    return TYPESETTER.set(
        paragraph,
        new Measure(width, height, List.of(new Measure.Step(1, lineHeight)), Integer.MAX_VALUE));
  }

  private static Line line(String written) {
    SetText set = set(paragraph(written, "ja", false), FREE, FREE, 2);
    assertThat(set.lines()).hasSize(1);
    return set.lines().get(0);
  }

  private static double middle(Line.Annotation reading) {
    return reading.offset() + reading.run().advance() / 2;
  }

  /** Where the glyph that stands at an offset of the text has its origin. */
  private static double glyph(Line line, int offset) {
    for (Piece piece : line.pieces()) {
      GlyphRun run = piece.run();
      for (int i = 0; run != null && i < run.glyphs().length; i++) {
        if (piece.start() + run.starts()[i] == offset) {
          return piece.offset() + run.x()[i];
        }
      }
    }
    throw new AssertionError("no glyph at " + offset);
  }

  @Test
  void aReadingThatIsNoWiderThanItsCharacterStandsInItsMiddleAndMovesNothing() {
    Line line = line("この{字|じ}は");
    assertThat(line.width()).isCloseTo(4, within(0.001));
    Line.Annotation reading = line.annotations().get(0);
    assertThat(middle(reading)).isCloseTo(2.5, within(0.01));
    assertThat(reading.run().size()).isEqualTo(0.5);
    assertThat(reading.rise()).isCloseTo(0.94, within(0.001));
  }

  @Test
  void aWiderReadingLiesOverKanaByHalfOfItsSizeAndWidensItsBaseByTheRest() {
    Line line = line("は{承|うけたまわ}る");
    Line.Annotation reading = line.annotations().get(0);
    double extra = reading.run().advance() - 1;
    assertThat(line.width()).isCloseTo(3 + extra - 0.5, within(0.01));
    assertThat(reading.offset()).isCloseTo(0.75, within(0.01));
    assertThat(middle(reading)).isCloseTo(glyph(line, 1) + 0.5, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"山{承|うけたまわ}水", "「{承|うけたまわ}」", "{承|うけたまわ}{山|や}"})
  void aWiderReadingLiesNeitherOverHanNorOverInkOfMarksNorOverOtherRuby(String written) {
    Line line = line(written);
    Line.Annotation reading = line.annotations().get(0);
    double before = written.startsWith("{") ? 0 : written.startsWith("「") ? 0.5 : 1;
    assertThat(reading.offset()).isCloseTo(before, within(0.06));
    double after = glyph(line, written.startsWith("{") ? 1 : 2);
    assertThat(reading.offset() + reading.run().advance()).isLessThanOrEqualTo(after + 0.01);
  }

  @Test
  void aWiderReadingLiesOverTheBlankOfAMark() {
    double mark = line("、{承|うけたまわ}").width();
    double han = line("山{承|うけたまわ}").width();
    assertThat(han - mark).isCloseTo(0.25, within(0.01));
  }

  @Test
  void atALinesEdgeAWiderReadingStaysInside() {
    Line line = line("{承|うけたまわ}る");
    assertThat(line.annotations().get(0).offset()).isCloseTo(0, within(0.001));
    Line end = line("と{承|うけたまわ}");
    Line.Annotation reading = end.annotations().get(0);
    assertThat(reading.offset() + reading.run().advance()).isCloseTo(end.width(), within(0.001));
  }

  @Test
  void aGroupsShorterReadingIsSpreadAsOneToTwoToOne() {
    Line line = line("{人工知能|エーアイ}");
    assertThat(line.width()).isCloseTo(4, within(0.001));
    Line.Annotation reading = line.annotations().get(0);
    double edge = reading.offset();
    double[] x = reading.run().x();
    assertThat(x[1] - x[0] - 0.5).isCloseTo(2 * edge, within(0.02));
    assertThat(middle(reading)).isCloseTo(2, within(0.02));
  }

  @Test
  void aGroupsWiderReadingSpreadsItsBaseAsOneToTwoToOne() {
    Line line = line("{師匠|ししょうさま}");
    double extra = line.annotations().get(0).run().advance() - 2;
    assertThat(line.width()).isCloseTo(2 + extra, within(0.001));
    assertThat(glyph(line, 0)).isCloseTo(extra / 4, within(0.001));
    assertThat(glyph(line, 1) - glyph(line, 0) - 1).isCloseTo(extra / 2, within(0.001));
  }

  @Test
  void lettersAreNotSpreadAndKeepApart() {
    Line line = line("{重|Chóng}{庆|qìng}");
    Line.Annotation first = line.annotations().get(0);
    Line.Annotation second = line.annotations().get(1);
    assertThat(first.offset()).as("no blank at the line's edge").isCloseTo(0, within(0.001));
    assertThat(second.offset() - first.offset() - first.run().advance())
        .isCloseTo(0.14, within(0.01));
    Line group = line("{人工智能|AI}");
    assertThat(middle(group.annotations().get(0))).isCloseTo(2, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aReadingHasTheSamePlaceAlongTheLineInBothDirections(boolean vertical) {
    Paragraph paragraph = paragraph("は{大人|おとな}と{字|じ}", "ja", vertical);
    Line line = set(paragraph, FREE, FREE, 2).lines().get(0);
    assertThat(line.annotations()).hasSize(2);
    assertThat(middle(line.annotations().get(0))).isCloseTo(2, within(0.02));
    assertThat(middle(line.annotations().get(1))).isCloseTo(4.5, within(0.02));
    assertThat(line.annotations().get(0).sideways()).isFalse();
    assertThat(line.annotations().get(0).rise()).isCloseTo(vertical ? 0.75 : 0.94, within(0.001));
  }

  @Test
  void lettersLieOnTheirSideInAColumn() {
    Line line = set(paragraph("{重|Chóng}", "zh-Hans", true), FREE, FREE, 2).lines().get(0);
    assertThat(line.annotations().get(0).sideways()).isTrue();
  }

  @Test
  void theFirstLineHasRoomForItsReadings() {
    SetText set = set(paragraph("{漢|かん}{字|じ}を読む人の声", "ja", false), 5, FREE, 1.5);
    assertThat(set.lead()).isCloseTo(0.25, within(1e-9));
    assertThat(set.extent()).isCloseTo(set.lines().size() * 1.5 + 0.25, within(1e-9));
    SetText again = set(paragraph("{漢|かん}{字|じ}を読む人の声", "ja", false), 5, set.extent(), 1.5);
    assertThat(again.fits()).isTrue();
    assertThat(again.lines()).hasSameSizeAs(set.lines());
    assertThat(set(paragraph("{漢|かん}{字|じ}を読む人の声", "ja", false), 5, set.extent() - 0.2, 1.5).fits())
        .isFalse();
  }

  @Test
  void aFirstLineWithoutReadingsNeedsNone() {
    SetText set = set(paragraph("声をきいて\n{漢|かん}{字|じ}を読む", "ja", false), 9, FREE, 1.5);
    assertThat(set.lead()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1.5, 0", "1.2, 1"})
  void aReadingThatTouchesTheLineAboveIsReported(double lineHeight, int warnings) {
    SetText set = set(paragraph("声をきいて\n{漢|かん}{字|じ}を読む", "ja", false), 9, FREE, lineHeight);
    assertThat(set.diagnostics()).extracting(Diagnostic::code).hasSize(warnings);
    assertThat(set.diagnostics())
        .allSatisfy(
            d ->
                assertThat(d.message())
                    .isEqualTo(
                        "the ruby over `漢` touches the line above it at a line height of 1.20"));
  }

  @Test
  void rubyChangesNoBreakButThoseInsideAGroup() {
    String plain = "今日は大人も人工知能学会へ行って漢字を読む。";
    Opportunities all = new Opportunities(plain);
    Opportunities ruby = new Opportunities("{今日|きょう}は{大人|おとな}も人工知能学会へ行って{漢|かん}{字|じ}を読む。");
    all.legal.clear(1);
    all.legal.clear(4);
    assertThat(ruby.legal).isEqualTo(all.legal);
    assertThat(ruby.legal.get(16)).as("between the characters of mono ruby").isTrue();
  }

  /** Where the lines of a text may end. */
  private static final class Opportunities {
    private final BitSet legal;

    Opportunities(String written) {
      legal =
          (BitSet)
              TYPESETTER.prepare(paragraph(written, "ja", false)).opportunities().legal().clone();
    }
  }

  @Test
  void generatedReadingsStayInsideTheirLineAndGroupsStayWhole() {
    List<String> pieces =
        List.of(
            "は",
            "山",
            "、",
            "「",
            "」",
            "Rust",
            " ",
            "{承|うけたまわ}",
            "{大人|おとな}",
            "{重|Chóng}",
            "る",
            "{志|こころざし}",
            "{人工知能|エーアイ}",
            "。");
    Random random = new Random(20270311);
    for (int n = 0; n < 300; n++) {
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < 3 + random.nextInt(20); i++) {
        written.append(pieces.get(random.nextInt(pieces.size())));
      }
      Paragraph paragraph = paragraph(written.toString(), "ja", random.nextBoolean());
      double width = 5 + random.nextInt(12);
      SetText set = set(paragraph, width, FREE, 1.7);
      StringBuilder text = new StringBuilder();
      for (Line line : set.lines()) {
        text.append(paragraph.text(), line.start(), line.end());
        assertThat(line.width()).as(written.toString()).isLessThanOrEqualTo(width + 0.001);
        for (Line.Annotation reading : line.annotations()) {
          assertThat(reading.start()).isGreaterThanOrEqualTo(line.start());
          assertThat(reading.end()).as(written.toString()).isLessThanOrEqualTo(line.end());
          assertThat(reading.offset()).as(written.toString()).isGreaterThanOrEqualTo(-0.001);
          assertThat(reading.offset() + reading.run().advance())
              .as(written.toString())
              .isLessThanOrEqualTo(line.width() + line.hangStart() + 0.001);
        }
      }
      assertThat(text.toString()).isEqualTo(paragraph.text());
      assertThat(set.lines().stream().mapToInt(l -> l.annotations().size()).sum())
          .isEqualTo(paragraph.rubies().size());
    }
  }

  @Test
  void aGroupWiderThanTheLineIsCutWithItsReadingAndReported() {
    SetText set = set(paragraph("{人工知能学会|じんこうちのうがっかい}", "ja", false), 3, FREE, 2);
    assertThat(set.lines()).hasSize(2);
    assertThat(set.diagnostics()).extracting(Diagnostic::code).containsExactly("word-broken");
    for (Line line : set.lines()) {
      Line.Annotation reading = line.annotations().get(0);
      assertThat(reading.offset()).isGreaterThanOrEqualTo(0);
      assertThat(reading.offset() + reading.run().advance()).isLessThanOrEqualTo(3.001);
    }
  }

  @Test
  void readingsWithoutAGlyphAreReported() {
    assertThat(set(paragraph("{漢|\uE123}", "ja", false), 9, FREE, 2).missing())
        .containsExactly(0xE123);
  }

  @Test
  void readingsHaveAPlaceOfTheirOwn() {
    Paragraph plain = paragraph("漢字", "ja", false);
    FaceRequest face = plain.spans().get(0).face();
    List<Paragraph.Ruby> twice =
        List.of(
            new Paragraph.Ruby(0, 2, "かんじ", face, 0.5), new Paragraph.Ruby(1, 2, "じ", face, 0.5));
    assertThatThrownBy(() -> plain.with(twice)).isInstanceOf(IllegalArgumentException.class);
  }
}
