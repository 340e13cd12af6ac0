package dev.jinju.image.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.image.Picture;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PictureEffectsTest {
  private static final Color GREEN = new Color(0xff042a20);
  private static final Color PINK = new Color(0xffff8db4);
  private static final LightScreen.Curve EVEN = new LightScreen.Curve(false, 1, 0, 1);
  private static final Rect BOX = new Rect(0, 0, 200, 100);

  private final PictureEffects effects = new PictureEffects();

  @Test
  void twoColoursAreThoseOfTheDarkestAndTheLightest() {
    Picture.Raster toned = (Picture.Raster) effects.duotone(wedge(), List.of(GREEN, PINK));
    assertThat(toned.argb()[0]).isEqualTo(GREEN.argb());
    assertThat(toned.argb()[199]).isEqualTo(PINK.argb());
    assertThat(new Color(toned.argb()[100]).red()).isCloseTo((4 + 255) / 2, within(3));
  }

  @Test
  void theMiddleOfThreeColoursStandsForMiddleGrey() {
    Picture.Raster toned =
        (Picture.Raster) effects.duotone(wedge(), List.of(GREEN, Color.WHITE, PINK));
    assertThat(new Color(toned.argb()[100]).green()).isGreaterThan(250);
  }

  @Test
  void whatIsClearStaysClearAndTheSamePictureIsKept() {
    Picture.Raster half = new Picture.Raster(2, 1, new int[] {0, 0x80ffffff});
    Picture.Raster toned = (Picture.Raster) effects.duotone(half, List.of(GREEN, PINK));
    assertThat(toned.argb()[0] >>> 24).isZero();
    assertThat(toned.argb()[1]).isEqualTo(0x80ff8db4);
    assertThat(effects.duotone(half, List.of(GREEN, PINK))).isSameAs(toned);
  }

  @Test
  void aDrawingGetsOtherColoursByThoseThatItHas() {
    Picture.Vector drawn =
        (Picture.Vector) effects.recolor(drawing(), Map.of(new Color(0xff112233), PINK), null);
    assertThat(drawn.layers().get(0).fill()).isEqualTo(Paint.solid(PINK.fade(0.5)));
    Paint.Linear rest = (Paint.Linear) drawn.layers().get(1).fill();
    assertThat(rest.stops().get(0).color()).isEqualTo(Color.BLACK);
    Picture.Vector inked = (Picture.Vector) effects.recolor(drawing(), Map.of(), GREEN);
    assertThat(((Paint.Linear) inked.layers().get(1).fill()).stops())
        .allMatch(stop -> stop.color().equals(GREEN));
  }

  @Test
  void strokesSwellWithTheLight() {
    PathData strokes = effects.screen(wedge(), screen(false, EVEN, 0), BOX, BOX);
    assertThat(ink(strokes, 0, 50)).isLessThan(0.2 * 50 * 100);
    assertThat(ink(strokes, 150, 200)).isBetween(0.75 * 50 * 100, 1.0 * 50 * 100);
  }

  @Test
  void dotsCoverAsMuchAsThereIsLightOrDarkness() {
    PathData light = effects.screen(wedge(), screen(true, EVEN, 0), BOX, BOX);
    LightScreen.Curve dark = new LightScreen.Curve(true, 1, 0, 1);
    PathData shade = effects.screen(wedge(), screen(true, dark, 0), BOX, BOX);
    assertThat(ink(light, 150, 200)).isGreaterThan(3 * ink(light, 0, 50));
    assertThat(ink(shade, 0, 50)).isGreaterThan(3 * ink(shade, 150, 200));
  }

  @Test
  void marksTaperTowardsTheLowerSide() {
    PathData strokes = effects.screen(wedge(), screen(false, EVEN, 60), BOX, BOX);
    PathData whole = effects.screen(wedge(), screen(false, EVEN, 0), BOX, BOX);
    assertThat(ink(strokes, 0, 200)).isLessThan(0.8 * ink(whole, 0, 200));
    assertThat(strokes.controlBounds().bottom()).isLessThan(100);
  }

  @Test
  void thereIsNoLightWhereAPictureIsClear() {
    int[] argb = new int[200 * 100];
    Picture.Raster clear = new Picture.Raster(200, 100, argb);
    assertThat(effects.screen(clear, screen(false, EVEN, 0), BOX, BOX).isEmpty()).isTrue();
  }

  @Test
  void aDrawingHasLightToo() {
    Picture.Vector gradient =
        new Picture.Vector(
            new Size(20, 10),
            List.of(
                new Picture.Layer(
                    PathData.rect(new Rect(0, 0, 20, 10)),
                    false,
                    new Paint.Linear(
                        new Point(0, 0),
                        new Point(20, 0),
                        List.of(
                            new GradientStop(0, Color.BLACK), new GradientStop(1, Color.WHITE))),
                    null)));
    PathData strokes = effects.screen(gradient, screen(false, EVEN, 0), BOX, BOX);
    assertThat(ink(strokes, 150, 200)).isGreaterThan(3 * ink(strokes, 0, 50));
  }

  @Test
  void aPictureIsCutOutWhenItsEdgeIsClear() {
    assertThat(PictureEffects.isCutOut(wedge())).isFalse();
    assertThat(PictureEffects.isCutOut(new Picture.Raster(3, 3, new int[9]))).isTrue();
    assertThat(PictureEffects.isCutOut(drawing())).isTrue();
  }

  private static LightScreen screen(boolean dots, LightScreen.Curve curve, double taper) {
    return new LightScreen(dots, 10, 0, curve, 0.5, taper);
  }

  /** From black at the left to white at the right. */
  private static Picture.Raster wedge() {
    int[] argb = new int[200 * 100];
    for (int i = 0; i < argb.length; i++) {
      int grey = Math.round(i % 200 * 255 / 199f);
      argb[i] = Color.rgb(grey, grey, grey).argb();
    }
    return new Picture.Raster(200, 100, argb);
  }

  private static Picture.Vector drawing() {
    Paint fade =
        new Paint.Linear(
            new Point(0, 0),
            new Point(9, 0),
            List.of(new GradientStop(0, Color.BLACK), new GradientStop(1, Color.WHITE)));
    PathData small = PathData.rect(new Rect(10, 10, 5, 5));
    return new Picture.Vector(
        new Size(40, 40),
        List.of(
            new Picture.Layer(small, false, Paint.solid(new Color(0x80112233)), null),
            new Picture.Layer(small, false, fade, null)));
  }

  /** How much of a stretch of the box is covered, in square px. */
  private static double ink(PathData path, int left, int right) {
    Picture.Vector drawing =
        new Picture.Vector(
            BOX.size(), List.of(new Picture.Layer(path, false, Paint.solid(Color.BLACK), null)));
    int[] argb = VectorPixels.of(drawing, 200, 100).argb();
    double sum = 0;
    for (int y = 0; y < 100; y++) {
      for (int x = left; x < right; x++) {
        sum += (argb[y * 200 + x] >>> 24) / 255.0;
      }
    }
    return sum;
  }
}
