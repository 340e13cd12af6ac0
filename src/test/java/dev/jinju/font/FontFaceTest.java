package dev.jinju.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FontFaceTest {
  static final List<FontFace> FACES = Bundled.LIBRARY.faces();

  /** The faces of other scripts have no Latin capitals. */
  static final List<FontFace> LATIN = FACES.stream().filter(face -> face.covers('H')).toList();

  /** Characters with straight, round, composite and many-stroke outlines. */
  private static final String SAMPLE = "HgÅß&@龘金句，—あ한";

  @Test
  void metricsAreThoseOfTheTables() {
    FaceMetrics metrics = Bundled.SANS_SC.metrics();
    assertThat(metrics.ascent()).isEqualTo(0.88);
    assertThat(metrics.descent()).isEqualTo(0.12);
    assertThat(metrics.capHeight()).isCloseTo(0.733, within(0.01));
    assertThat(metrics.xHeight()).isCloseTo(0.543, within(0.01));
    assertThat(metrics.underlinePosition()).isPositive();
    assertThat(metrics.underlineThickness()).isPositive();
  }

  @ParameterizedTest
  @FieldSource("LATIN")
  void capitalsAreAsHighAsTheMetricsSay(FontFace face) {
    Rect box = face.bounds(face.glyph('H'));
    assertThat(box.bottom() / face.unitsPerEm())
        .isCloseTo(face.metrics().capHeight(), within(0.02));
  }

  @ParameterizedTest
  @FieldSource("FACES")
  void outlineFillsItsBounds(FontFace face) {
    SAMPLE
        .codePoints()
        .filter(face::covers)
        .map(face::glyph)
        .forEach(
            glyph -> {
              PathData outline = face.outline(glyph);
              assertThat(outline.isEmpty()).isFalse();
              assertThat(outline.controlBounds().contains(face.bounds(glyph), 2)).isTrue();
              assertThat(face.bounds(glyph).contains(onCurve(outline), 2)).isTrue();
            });
  }

  @Test
  void outlineIsReadOnce() {
    int glyph = Bundled.SORA.glyph('Q');
    assertThat(Bundled.SORA.outline(glyph)).isSameAs(Bundled.SORA.outline(glyph));
  }

  @Test
  void outlineOfASpaceIsEmpty() {
    assertThat(Bundled.SORA.outline(Bundled.SORA.glyph(' ')).isEmpty()).isTrue();
    assertThat(Bundled.SORA.bounds(Bundled.SORA.glyph(' '))).isEqualTo(Rect.EMPTY);
  }

  @Test
  void glyphNumbersOutsideTheFaceHaveNoOutline() {
    assertThat(Bundled.SORA.outline(60_000).isEmpty()).isTrue();
    assertThat(Bundled.SORA.outline(-1).isEmpty()).isTrue();
  }

  @Test
  void coverageIsTheFacesOwn() {
    assertThat(Bundled.SANS_SC.covers('龘')).isTrue();
    assertThat(Bundled.SERIF_JP.covers(0x20BB7)).as("a character beyond the first plane").isTrue();
    assertThat(Bundled.SORA.covers('金')).isFalse();
    assertThat(Bundled.SORA.covers('ß')).isTrue();
    assertThat(Bundled.SORA.covers(0xD800)).isFalse();
    assertThat(Bundled.SORA.covers(-1)).isFalse();
    assertThat(Bundled.SORA.covers(0x110000)).isFalse();
  }

  @Test
  void languagesAreThoseOfTheList() {
    assertThat(Bundled.SERIF_JP.languages()).containsExactly("ja");
    assertThat(Bundled.SANS_SC.languages()).containsExactly("zh-Hans");
  }

  @Test
  void featuresOfBothTablesAreKnown() {
    assertThat(Bundled.SERIF_SC.hasFeature("vert")).as("substitutes").isTrue();
    assertThat(Bundled.SERIF_SC.hasFeature("halt")).as("places").isTrue();
    assertThat(Bundled.SERIF_SC.hasFeature("zzzz")).isFalse();
    assertThat(Bundled.face("LXGW WenKai", 400).hasFeature("halt")).isFalse();
  }

  @Test
  void bytesAreTheWholeFileAndCannotBeChanged() throws Exception {
    FontFace face = Bundled.SORA;
    assertThat(face.bytes().isReadOnly()).isTrue();
    byte[] all = new byte[face.bytes().remaining()];
    face.bytes().get(all);
    assertThat(all).isEqualTo(Files.readAllBytes(face.file()));
  }

  /** The box round the points that the outline passes through. */
  private static Rect onCurve(PathData outline) {
    PathData.Builder points = new PathData.Builder();
    outline.forEach(
        new PathData.Sink() {
          @Override
          public void move(double x, double y) {
            points.move(x, y);
          }

          @Override
          public void line(double x, double y) {
            points.line(x, y);
          }

          @Override
          public void quad(double cx, double cy, double x, double y) {
            points.line(x, y);
          }

          @Override
          public void cubic(double ax, double ay, double bx, double by, double x, double y) {
            points.line(x, y);
          }

          @Override
          public void close() {}
        });
    return points.build().controlBounds();
  }
}
