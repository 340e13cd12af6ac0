package dev.jinju.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.geom.Point;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderToolsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0001, 0",
    "12.5, 12.5",
    "0.05, .05",
    "-0.5, -.5",
    "3.14159, 3.14",
    "-1234.995, -1234.99",
    "99999.999, 100000",
    "7.10, 7.1",
    "0.994999, .99"
  })
  void numbersAreShort(double value, String expected) {
    assertThat(Decimals.format(value, 2)).isEqualTo(expected);
  }

  @Test
  void hardEdgesRiseByLessThanAPixel() {
    List<GradientStop> stops = new ArrayList<>();
    for (double offset : new double[] {0, 0.5, 0.5, 1, 1}) {
      stops.add(new GradientStop(offset, Color.BLACK));
    }
    List<GradientStop> rising = GradientStops.rising(stops);
    for (int i = 1; i < rising.size(); i++) {
      assertThat(rising.get(i).offset()).isGreaterThan(rising.get(i - 1).offset());
      assertThat(rising.get(i).offset() - stops.get(i).offset()).isBetween(-1e-5, 1e-5);
    }
    assertThat(rising.get(4).offset()).isLessThanOrEqualTo(1);
  }

  @Test
  void gradientWithoutExtentHasItsLastColour() {
    List<GradientStop> stops =
        List.of(new GradientStop(0, Color.BLACK), new GradientStop(1, Color.WHITE));
    Point point = new Point(3, 3);
    assertThat(GradientStops.flat(new Paint.Linear(point, point, stops))).isEqualTo(Color.WHITE);
    assertThat(GradientStops.flat(new Paint.Radial(point, 0, stops))).isEqualTo(Color.WHITE);
    assertThat(GradientStops.flat(new Paint.Radial(point, 9, stops))).isNull();
  }

  @Test
  void cacheForgetsWhatWasUsedLongestAgo() {
    List<Integer> made = new ArrayList<>();
    BoundedCache<Integer, Integer> cache = new BoundedCache<>(3, value -> 1);
    for (int key : new int[] {1, 2, 3, 1, 4, 1, 2}) {
      assertThat(
              cache.get(
                  key,
                  k -> {
                    made.add(k);
                    return 10 * k;
                  }))
          .isEqualTo(10 * key);
    }
    assertThat(made).containsExactly(1, 2, 3, 4, 2);
  }

  @Test
  void cacheDoesNotKeepWhatIsTooHeavy() {
    List<Integer> made = new ArrayList<>();
    BoundedCache<Integer, Integer> cache = new BoundedCache<>(5, value -> value);
    for (int key : new int[] {3, 9, 3, 9}) {
      cache.get(
          key,
          k -> {
            made.add(k);
            return k;
          });
    }
    assertThat(made).containsExactly(3, 9, 9);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c#d, true",
    "HTTP://example.org, true",
    "mailto:a@example.org, true",
    "javascript:alert(1), false",
    "file:///etc/hosts, false",
    "'https://example.org/ x', false",
    "//example.org, false"
  })
  void onlyWebAndMailAreSafe(String uri, boolean safe) {
    assertThat(LinkTarget.isSafe(uri)).isEqualTo(safe);
  }
}
