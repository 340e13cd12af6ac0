package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Rect;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.render.png.PngRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillTest {
  private static final String BOX =
      "'inset': { 'left': 100, 'top': 100 }, 'width': 400, 'height': 200";

  @TempDir private Path folder;

  @Test
  void anEllipseOfLightIsAsWideAndHighAsItsBox() {
    Paint.Radial light =
        (Paint.Radial) shape("'radial': { 'shape': 'ellipse', 'stops': ['#fff', '#000'] }").fill();
    assertThat(light.radius()).isEqualTo(200);
    assertThat(light.ratio()).isEqualTo(0.5);
  }

  @Test
  void aSmoothMixIsLevelAtItsStops() {
    List<GradientStop> stops =
        ((Paint.Linear) shape("'linear': { 'ease': 'smooth', 'stops': ['#000', '#fff'] }").fill())
            .stops();
    assertThat(stops).hasSize(17);
    assertThat(stops.get(1).color().red()).isLessThan(255 / 16);
    assertThat(stops.get(8).color().red()).isCloseTo(128, within(1));
  }

  @Test
  void aMixInOklabHasNoGreyMiddle() {
    String colors = "'stops': ['#0000ff', '#ffff00'] }";
    assertThat(saturation(middle("'linear': { 'space': 'oklab', " + colors)))
        .isGreaterThan(saturation(middle("'linear': { " + colors)) + 20);
  }

  private Color middle(String gradient) {
    FrameItem.Shape shape = shape(gradient);
    return new Color(pixel(List.of(shape), 300, 200));
  }

  private static int saturation(Color color) {
    int most = Math.max(color.red(), Math.max(color.green(), color.blue()));
    return most - Math.min(color.red(), Math.min(color.green(), color.blue()));
  }

  /** Looked at where it is drawn: each direction from the centre has its colour, without gaps. */
  @Test
  void aConicGradientTurnsRoundItsCentre() {
    Sheet sheet = sheet("'conic': { 'from': 90, 'stops': ['#ff0000', '#0000ff'] }");
    List<FrameItem> items = sheet.frame("en", Map.of()).items();
    assertThat(new Color(pixel(items, 490, 203)).red()).isGreaterThan(245);
    assertThat(new Color(pixel(items, 490, 197)).blue()).isGreaterThan(245);
    Color opposite = new Color(pixel(items, 110, 200));
    assertThat(opposite.red()).isCloseTo(128, within(3));
    assertThat(opposite.green()).isZero();
    for (int x = 102; x < 498; x += 3) {
      Color seen = new Color(pixel(items, x, 150));
      assertThat(seen.red() + seen.blue()).as("at %s", x).isCloseTo(255, within(3));
    }
  }

  @Test
  void aConicGradientStaysInItsShapeAndFadesAsAWhole() {
    Sheet sheet =
        Sheet.of(
            folder,
            "{ 'background': [{ 'shape': 'circle', 'fill': { 'conic': { 'stops': ['#f008', '#00f8']"
                + " } }, "
                + BOX
                + " }], 'layout': { 'text': '{quote}' } }");
    FrameItem.Group wedges =
        (FrameItem.Group) groups(sheet.frame("en", Map.of()).items().get(0), 2).get(0);
    assertThat(wedges.opacity()).isCloseTo(0.533, within(0.001));
    assertThat(wedges.clip().controlBounds()).isEqualTo(new Rect(100, 100, 400, 200));
  }

  @Test
  void anEmphasisHasItsWholeGradientOnItsOwnStretch() {
    Sheet sheet =
        Sheet.of(
            folder,
            "{ 'text': { 'quote': { 'emphasis': { 'number': { 'weight': 700, 'color': { 'linear': {"
                + " 'angle': 90, 'stops': ['#4b35d6', '#a8237f'] } } } } } },"
                + " 'layout': { 'text': '{quote}' } }");
    List<FrameItem.Text> runs = sheet.texts("en", Map.of("quote", "Sales grew by 300% in May."));
    FrameItem.Text figure =
        runs.stream().filter(run -> run.paint() instanceof Paint.Linear).findFirst().orElseThrow();
    Paint.Linear paint = (Paint.Linear) figure.paint();
    assertThat(figure.text()).startsWith("300");
    assertThat(paint.start().x()).isCloseTo(figure.origin().x(), within(0.01));
    assertThat(paint.end().x()).isBetween(figure.origin().x() + 60, figure.origin().x() + 120);
    assertThat(runs.get(0).paint()).isInstanceOf(Paint.Solid.class);
  }

  @Test
  void aBorderMayBeAGradientOverItsBox() {
    FrameItem.Shape pane =
        Sheet.of(
                folder,
                "{ 'background': [{ 'border': { 'width': 3, 'color': { 'linear': { 'angle': 90,"
                    + " 'stops': ['#fff', '#000'] } } }, "
                    + BOX
                    + " }], 'layout': { 'text': '{quote}' } }")
            .shapes()
            .get(0);
    Paint.Linear paint = (Paint.Linear) pane.stroke().paint();
    assertThat(paint.start().x()).isEqualTo(100);
    assertThat(paint.end().x()).isEqualTo(500);
  }

  @Test
  void aSquircleLiesBetweenAnEllipseAndItsBox() {
    Sheet sheet =
        Sheet.of(
            folder,
            "{ 'background': [{ 'shape': 'squircle', 'fill': '#000', "
                + BOX
                + " }], 'layout': { 'text': '{quote}' } }");
    List<FrameItem> items = sheet.frame("en", Map.of()).items();
    // On the diagonal the corner of the box is at 1, the squircle at 0.841, the ellipse at 0.707.
    assertThat(pixel(items, 300 + 164, 200 + 82)).isEqualTo(0xff000000);
    assertThat(pixel(items, 300 + 172, 200 + 86) >>> 24).isZero();
  }

  private Sheet sheet(String gradient) {
    return Sheet.of(
        folder,
        "{ 'background': [{ 'fill': { "
            + gradient
            + " }, "
            + BOX
            + " }], 'layout': { 'text': '{quote}' } }");
  }

  private FrameItem.Shape shape(String gradient) {
    return sheet(gradient).shapes().get(0);
  }

  private static int pixel(List<FrameItem> items, int x, int y) {
    return Pixels.of(items, new PngRenderer())[y * Pixels.SIDE + x];
  }

  private static List<FrameItem> groups(FrameItem item, int depth) {
    List<FrameItem> items = List.of(item);
    for (int i = 0; i < depth; i++) {
      items = ((FrameItem.Group) items.get(0)).items();
    }
    return items;
  }
}
