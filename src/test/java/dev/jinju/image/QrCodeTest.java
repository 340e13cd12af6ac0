package dev.jinju.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.image.QrCode.Correction;
import dev.jinju.testing.QrReading;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
  private static final SourceSpan SPAN = new SourceSpan("style.json", 7, 3);
  private static final String ADDRESS = "https://example.org/episodes/47?from=card#t=12m33s";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ADDRESS,
        "7",
        "https://example.org/节目/四十七",
        "mailto:someone@example.org",
        "e\u0301, ö, 한국어, 😀"
      })
  void aReaderGetsExactlyTheText(String text) {
    assertThat(QrReading.read(drawn(QrCode.of(text, Correction.M, SPAN)))).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource
  void everyCorrectionIsRead(Correction correction) {
    QrCode code = QrCode.of(ADDRESS, correction, SPAN);
    assertThat(QrReading.read(drawn(code))).isEqualTo(ADDRESS);
    assertThat(code.side() % 4).isEqualTo(1);
  }

  /**
   * Of the masks that the standard prefers, a simple reader does not find about one in a hundred.
   */
  @ParameterizedTest
  @EnumSource
  void noCodeDeceivesASimpleReader(Correction correction) {
    Random random = new Random(47);
    for (int i = 0; i < 150; i++) {
      String text = "https://example.org/" + Long.toString(random.nextLong() >>> 1, 36);
      assertThat(QrReading.read(drawn(QrCode.of(text, correction, SPAN)))).isEqualTo(text);
    }
  }

  @Test
  void moreCorrectionSurvivesMoreDamage() {
    BufferedImage low = drawn(QrCode.of(ADDRESS, Correction.L, SPAN));
    BufferedImage high = drawn(QrCode.of(ADDRESS, Correction.H, SPAN));
    for (BufferedImage picture : List.of(low, high)) {
      assertThat(QrReading.read(picture)).isEqualTo(ADDRESS);
      Graphics2D graphics = picture.createGraphics();
      graphics.setColor(Color.WHITE);
      int blot = picture.getWidth() / 4;
      graphics.fillRect(
          picture.getWidth() / 2 - blot / 2, picture.getHeight() / 2 - blot / 2, blot, blot);
      graphics.dispose();
    }
    assertThat(QrReading.read(high)).isEqualTo(ADDRESS);
    assertThatThrownBy(() -> QrReading.read(low)).isInstanceOf(AssertionError.class);
  }

  @Test
  void theOutlineHasACornerOnlyWhereItTurns() {
    QrCode code = QrCode.of(ADDRESS, Correction.M, SPAN);
    for (List<Point> ring : rings(code.outline())) {
      assertThat(ring).hasSizeGreaterThanOrEqualTo(4);
      for (int i = 0; i < ring.size(); i++) {
        Point a = ring.get(i);
        Point b = ring.get((i + 1) % ring.size());
        Point c = ring.get((i + 2) % ring.size());
        assertThat((a.x() == b.x()) != (a.y() == b.y())).as("%s to %s", a, b).isTrue();
        assertThat(a.x() == b.x()).as("turn at %s", b).isNotEqualTo(b.x() == c.x());
      }
    }
    assertThat(code.outline().controlBounds()).isEqualTo(new Rect(0, 0, code.side(), code.side()));
  }

  @Test
  void bothFillRulesFillTheSame() {
    QrCode code = QrCode.of(ADDRESS, Correction.Q, SPAN);
    Path2D nonZero = path(code.outline(), Path2D.WIND_NON_ZERO);
    Path2D evenOdd = path(code.outline(), Path2D.WIND_EVEN_ODD);
    int dark = 0;
    for (int y = 0; y < code.side(); y++) {
      for (int x = 0; x < code.side(); x++) {
        boolean filled = nonZero.contains(x + 0.5, y + 0.5);
        assertThat(evenOdd.contains(x + 0.5, y + 0.5)).isEqualTo(filled);
        dark += filled ? 1 : 0;
      }
    }
    // The finder patterns alone are 3 x 33 modules; the mask keeps the rest near a half.
    assertThat(dark).isBetween(code.side() * code.side() / 3, code.side() * code.side() * 2 / 3);
  }

  @Test
  void theSameTextGivesTheSameCode() {
    assertThat(QrCode.of(ADDRESS, Correction.M, SPAN))
        .isEqualTo(QrCode.of(ADDRESS, Correction.M, null))
        .isNotEqualTo(QrCode.of(ADDRESS, Correction.H, SPAN));
  }

  @ParameterizedTest
  @CsvSource({"L, 2953", "M, 2331", "Q, 1663", "H, 1273"})
  void theLargestCodeHoldsSoManyBytes(Correction correction, int most) {
    assertThat(QrCode.of("a".repeat(most), correction, SPAN).side()).isEqualTo(177);
    assertThatThrownBy(() -> QrCode.of("a".repeat(most + 1), correction, SPAN))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "style.json:7:3: error: expected a text of at most %d bytes for a QR code of error"
                + " correction `%s`, found one of %d\n"
                + "hint: link to a shorter address, or lower the error correction",
            most, correction, most + 1);
  }

  @Test
  void textBeyondAsciiNeedsRoomForItsEncoding() {
    assertThat(QrCode.of("é".repeat(1165), Correction.M, SPAN).side()).isEqualTo(177);
    assertThatThrownBy(() -> QrCode.of("é".repeat(1166), Correction.M, SPAN))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("at most 2330 bytes")
        .hasMessageContaining("found one of 2332");
  }

  private static BufferedImage drawn(QrCode code) {
    int pixels = 4;
    int quiet = 4;
    int side = (code.side() + 2 * quiet) * pixels;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, side, side);
    graphics.scale(pixels, pixels);
    graphics.translate(quiet, quiet);
    graphics.setColor(Color.BLACK);
    graphics.fill(path(code.outline(), Path2D.WIND_NON_ZERO));
    graphics.dispose();
    return image;
  }

  private static Path2D path(PathData outline, int rule) {
    Path2D path = new Path2D.Double(rule);
    for (List<Point> ring : rings(outline)) {
      path.moveTo(ring.get(0).x(), ring.get(0).y());
      ring.subList(1, ring.size()).forEach(point -> path.lineTo(point.x(), point.y()));
      path.closePath();
    }
    return path;
  }

  private static List<List<Point>> rings(PathData outline) {
    List<List<Point>> rings = new ArrayList<>();
    outline.forEach(
        new PathData.Sink() {
          @Override
          public void move(double x, double y) {
            rings.add(new ArrayList<>(List.of(new Point(x, y))));
          }

          @Override
          public void line(double x, double y) {
            rings.get(rings.size() - 1).add(new Point(x, y));
          }

          @Override
          public void quad(double cx, double cy, double x, double y) {
            throw new AssertionError("a code has no curves");
          }

          @Override
          public void cubic(double ax, double ay, double bx, double by, double x, double y) {
            throw new AssertionError("a code has no curves");
          }

          @Override
          public void close() {}
        });
    return rings;
  }
}
