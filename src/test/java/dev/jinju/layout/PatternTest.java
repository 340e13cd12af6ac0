package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.diag.InputException;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {
  @TempDir private Path folder;

  @Test
  void tilesStandSideBySideFromTheTopLeft() {
    List<Rect> marks =
        marks(shape("'pattern': 'tile', 'step': 100, 'path': 'M0 0H10V5Z', 'viewBox': [20, 10]"));
    assertThat(marks).hasSize(4 * 6);
    assertThat(marks.get(0)).isEqualTo(new Rect(50, 60, 50, 25));
    assertThat(marks.get(1)).isEqualTo(new Rect(150, 60, 50, 25));
    assertThat(marks.get(4)).isEqualTo(new Rect(50, 110, 50, 25));
  }

  @Test
  void aTileIsFilledDrawnOrBoth() {
    FrameItem.Shape filled = shape("'pattern': 'tile', 'path': 'M0 0H9V9Z', 'color': '#c9a552'");
    assertThat(filled.fill()).isEqualTo(Paint.solid(new Color(0xffc9a552)));
    assertThat(filled.stroke()).isNull();
    FrameItem.Shape bare = shape("'pattern': 'tile', 'path': 'M0 0H9V9Z'");
    assertThat(bare.fill()).isNull();
    assertThat(bare.stroke()).isNotNull();
    FrameItem.Shape both =
        shape("'pattern': 'tile', 'path': 'M0 0H9V9Z', 'color': 'red', 'line': { 'width': 3 }");
    assertThat(both.fill()).isNotNull();
    assertThat(both.stroke()).isNotNull();
  }

  @Test
  void tilesAreCutAtTheBox() {
    List<FrameItem> items =
        sheet("'pattern': 'tile', 'step': 150, 'path': 'M0 0H9V9Z'")
            .frame("en", Map.of())
            .items()
            .stream()
            .flatMap(item -> groups(item).stream())
            .toList();
    assertThat(items)
        .anySatisfy(
            item ->
                assertThat(((FrameItem.Group) item).clip())
                    .isEqualTo(PathData.rect(new Rect(50, 60, 400, 300))));
  }

  @Test
  void moreSegmentsThanACardCanTakeAreRefused() {
    String path = "M0 0" + "H9V9".repeat(1000);
    assertThatThrownBy(() -> shape("'pattern': 'tile', 'step': 4, 'path': '" + path + "'"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the tiles of this pattern have more than 200000 segments together")
        .hasMessageContaining("hint: give it a larger `step`, or a simpler `path`");
  }

  @Test
  void aTileThatIsNoPathIsRefused() {
    assertThatThrownBy(() -> shape("'pattern': 'tile', 'path': 'L0 0H'"))
        .hasMessageContaining("the path data cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"disc", "fleck"})
  void starsLieWholeInTheirBoxOneToASquareOfTheStep(String mark) {
    List<Rect> marks =
        marks(
            shape(
                "'pattern': 'stars', 'mark': '" + mark + "', 'step': 20, 'minDot': 2, 'dot': 12"));
    assertThat(marks).hasSize(20 * 15);
    assertThat(marks).allMatch(m -> new Rect(50, 60, 400, 300).contains(m, 1e-9));
    assertThat(marks).allMatch(m -> m.width() > 0 && m.width() <= 12 && m.height() <= 12);
  }

  @Test
  void starsAreTheSameEachTimeAndOthersForAnotherSeed() {
    String stars = "'pattern': 'stars', 'step': 40, 'mark': 'fleck', 'seed': ";
    assertThat(shape(stars + 3)).isEqualTo(shape(stars + 3)).isNotEqualTo(shape(stars + 4));
  }

  /** Held by numbers, since a picture that changes with the Java that drew it is not the same. */
  @Test
  void aSeedTellsPlacesOnce() {
    Rect first = marks(shape("'pattern': 'stars', 'step': 100, 'dot': 10, 'seed': 1")).get(0);
    assertThat(first.center().x()).isCloseTo(421.52, within(0.01));
    assertThat(first.center().y()).isCloseTo(250.36, within(0.01));
  }

  @Test
  void falloffMakesLargeStarsRare() {
    String stars = "'pattern': 'stars', 'step': 10, 'minDot': 1, 'dot': 9, 'falloff': ";
    assertThat(large(stars + 1)).isBetween(500L, 700L);
    assertThat(large(stars + 4)).isBetween(150L, 250L);
  }

  private long large(String stars) {
    return marks(shape(stars)).stream().filter(m -> m.width() > 5).count();
  }

  @Test
  void eachColourIsOnePath() {
    List<FrameItem.Shape> shapes =
        sheet("'pattern': 'stars', 'step': 30, 'colors': ['#f00', '#0f0', '#00f']").shapes();
    assertThat(shapes.stream().map(FrameItem.Shape::fill))
        .containsExactly(
            Paint.solid(new Color(0xffff0000)),
            Paint.solid(new Color(0xff00ff00)),
            Paint.solid(new Color(0xff0000ff)));
    assertThat(shapes.stream().mapToInt(s -> marks(s).size()).sum()).isEqualTo(133);
  }

  @Test
  void aHalftoneGetsSmallerInItsDirection() {
    List<Rect> dots =
        marks(shape("'pattern': 'halftone', 'step': 20, 'minDot': 4, 'dot': 16, 'angle': 0"));
    assertThat(dots.size()).isBetween(15 * 20, 17 * 22);
    Rect first = dots.stream().filter(d -> d.center().y() > 60).findFirst().orElseThrow();
    Rect last = dots.get(dots.size() - 1);
    assertThat(first.width()).isBetween(14.0, 16.0);
    assertThat(last.width()).isBetween(4.0, 6.0);
  }

  @Test
  void aRadialHalftoneIsLargestInTheMiddle() {
    List<Rect> dots = marks(shape("'pattern': 'halftone', 'spread': 'radial', 'step': 20"));
    Rect largest =
        dots.stream().max(java.util.Comparator.comparingDouble(Rect::width)).orElseThrow();
    assertThat(largest.center().x()).isCloseTo(250, within(1e-9));
    assertThat(largest.width()).isCloseTo(20, within(1e-9));
    assertThat(dots).allMatch(d -> d.center().x() > 50 && d.center().x() < 450);
  }

  @Test
  void moreDotsThanACardCanTakeAreRefused() {
    assertThatThrownBy(
            () ->
                Sheet.of(
                        folder,
                        "{ 'background': [{ 'pattern': 'halftone', 'step': 2, 'minDot': 2 }],"
                            + " 'layout': { 'text': '{quote}' } }")
                    .shapes())
        .hasMessageContaining("the dots of this halftone have more than 200000 segments together")
        .hasMessageContaining("hint: give it a larger `step`");
  }

  private Sheet sheet(String fields) {
    return Sheet.of(
        folder,
        "{ 'background': [{ 'inset': { 'left': 50, 'top': 60 }, 'width': 400, 'height': 300, "
            + fields
            + " }], 'layout': { 'text': '{quote}' } }");
  }

  private FrameItem.Shape shape(String fields) {
    return sheet(fields).shapes().get(0);
  }

  private static List<FrameItem> groups(FrameItem item) {
    List<FrameItem> all = new ArrayList<>();
    if (item instanceof FrameItem.Group group) {
      all.add(group);
      group.items().forEach(child -> all.addAll(groups(child)));
    }
    return all;
  }

  /** The box of each subpath. */
  private static List<Rect> marks(FrameItem.Shape shape) {
    List<PathData.Builder> parts = new ArrayList<>();
    shape
        .path()
        .forEach(
            new PathData.Sink() {
              @Override
              public void move(double x, double y) {
                parts.add(new PathData.Builder().move(x, y));
              }

              @Override
              public void line(double x, double y) {
                last().line(x, y);
              }

              @Override
              public void quad(double cx, double cy, double x, double y) {
                last().quad(cx, cy, x, y);
              }

              @Override
              public void cubic(
                  double c1x, double c1y, double c2x, double c2y, double x, double y) {
                last().cubic(c1x, c1y, c2x, c2y, x, y);
              }

              @Override
              public void close() {
                last().close();
              }

              private PathData.Builder last() {
                return parts.get(parts.size() - 1);
              }
            });
    return parts.stream().map(part -> part.build().controlBounds()).toList();
  }
}
