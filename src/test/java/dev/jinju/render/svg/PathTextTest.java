package dev.jinju.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.image.SvgPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PathTextTest {
  @Test
  void boxIsShort() {
    assertThat(PathText.of(PathData.rect(new Rect(0, 0, 1080, 1350)), 2))
        .isEqualTo("m0 0h1080v1350h-1080z");
  }

  @Test
  void smoothCurvesLeaveTheirHandleOut() {
    PathData wave =
        new PathData.Builder().move(0, 0).quad(10, 10, 20, 0).quad(30, -10, 40, 0).build();
    assertThat(PathText.of(wave, 1)).isEqualTo("m0 0q10 10 20 0t20 0");
  }

  @Test
  void roundedPlacesReadBackWithoutDrift() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      PathData path = random(random);
      List<Double> expected = places(path);
      List<Double> read = places(SvgPath.parse(PathText.of(path, 2)));
      assertThat(read).hasSameSizeAs(expected);
      for (int i = 0; i < read.size(); i++) {
        assertThat(read.get(i)).as("place %d", i).isCloseTo(expected.get(i), within(0.006));
      }
    }
  }

  private static PathData random(Random random) {
    PathData.Builder path = new PathData.Builder().move(place(random), place(random)).line(1, 2);
    for (int i = 0; i < 60; i++) {
      switch (random.nextInt(5)) {
        case 0 -> path.line(place(random), place(random));
        case 1 -> path.quad(place(random), place(random), place(random), place(random));
        case 2 ->
            path.cubic(
                place(random),
                place(random),
                place(random),
                place(random),
                place(random),
                place(random));
        case 3 -> path.line(Math.rint(place(random)), 7).line(Math.rint(place(random)), 7);
        default ->
            path.close().move(place(random), place(random)).line(place(random), place(random));
      }
    }
    return path.build();
  }

  private static double place(Random random) {
    return 200 * random.nextDouble() - 100;
  }

  private static List<Double> places(PathData path) {
    List<Double> all = new ArrayList<>();
    path.forEach(
        new PathData.Sink() {
          @Override
          public void move(double x, double y) {
            all.addAll(List.of(x, y));
          }

          @Override
          public void line(double x, double y) {
            all.addAll(List.of(x, y));
          }

          @Override
          public void quad(double cx, double cy, double x, double y) {
            all.addAll(List.of(cx, cy, x, y));
          }

          @Override
          public void cubic(double a, double b, double c, double d, double x, double y) {
            all.addAll(List.of(a, b, c, d, x, y));
          }

          @Override
          public void close() {}
        });
    return all;
  }
}
