package dev.jinju.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.diag.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasesTest {
  @Test
  void presetsHaveASizeAndASource() {
    assertThat(Canvases.all()).hasSize(5).allSatisfy(p -> assertThat(p.source()).isNotBlank());
    assertThat(Canvases.find("story"))
        .isEqualTo(new Canvas("story", 1080, 1920, new dev.jinju.geom.Insets(250, 0, 340, 0)));
  }

  @Test
  void aFreeSizeHasNoSafeArea() {
    assertThat(Canvases.find("1600x900"))
        .isEqualTo(new Canvas("1600x900", 1600, 900, dev.jinju.geom.Insets.NONE));
    assertThat(Canvases.find("1600×900").name()).isEqualTo("1600x900");
  }

  @ParameterizedTest
  @ValueSource(strings = {"199x900", "900x199", "4097x4096", "0x0", "999999x999999"})
  void aSizeOutOfRangeSaysTheRange(String size) {
    assertThatThrownBy(() -> Canvases.find(size))
        .isInstanceOf(InputException.class)
        .hasMessage("error: expected a canvas of 200 to 4096 pixels a side, found `" + size + "`");
  }

  @Test
  void aSlipOffersTheNearestName() {
    assertThatThrownBy(() -> Canvases.find("potrait"))
        .hasMessage("error: there is no canvas `potrait`\nhint: did you mean `portrait`?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1x900", "12 x 9", "1e3x1e3", "instagram"})
  void whatIsNeitherNameNorSizeListsTheNames(String text) {
    assertThatThrownBy(() -> Canvases.find(text))
        .hasMessageContaining(
            "the canvases are `square`, `portrait`, `tall`, `story`, `wide`, or a size");
  }

  @ParameterizedTest
  @CsvSource({
    "1080x1080,square", "900x1000,square", "1080x1350,portrait", "1242x1660,tall",
    "720x1280,story", "1600x900,wide", "900x383,wide", "portrait,portrait"
  })
  void aFreeSizeIsNearestToThePresetOfItsShape(String size, String preset) {
    assertThat(Canvases.nearest(Canvases.find(size)).name()).isEqualTo(preset);
  }
}
