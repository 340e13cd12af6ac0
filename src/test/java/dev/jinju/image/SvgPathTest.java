package dev.jinju.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPathTest {
  @Test
  void relativeCommandsBecomeAbsolute() {
    assertThat(SvgPath.parse("m1 2h3v4l-3 0z"))
        .isEqualTo(
            new PathData.Builder().move(1, 2).line(4, 2).line(4, 6).line(1, 6).close().build());
  }

  @Test
  void arcStaysInItsCircle() {
    Rect box = SvgPath.parse("M10 0A10 10 0 1 1 10 20A10 10 0 1 1 10 0Z").controlBounds();
    assertThat(box.contains(new Rect(0, 0, 20, 20), 0.01)).isTrue();
    assertThat(box.width()).isLessThan(21);
  }

  @Test
  void emptyDataIsAnEmptyPath() {
    assertThat(SvgPath.parse("").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"banana", "M1", "L 1 2 3", "M0 0 L 1 1 x"})
  void brokenDataSaysWhere(String data) {
    assertThatThrownBy(() -> SvgPath.parse(data))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("column");
  }
}
