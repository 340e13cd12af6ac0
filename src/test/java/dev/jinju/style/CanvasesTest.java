package dev.jinju.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.diag.InputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasesTest {
  @Test
  void presetsHaveASizeAndASource() {
    assertThat(Canvases.all())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            preset -> {
              assertThat(preset.source()).isNotBlank();
              assertThat(preset.checked()).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
            });
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
            "the canvases are `square`, `portrait`, `tall`, `story`, `wide`, `x`, ");
  }

  @ParameterizedTest
  @CsvSource({
    "portrait,portrait",
    "x,wide x",
    "youtube,wide x youtube",
    "wechat,wide wechat",
    "xiaohongshu,tall xiaohongshu",
    "1080x1080,square",
    "900x1000,square",
    "1242x1660,tall xiaohongshu",
    "720x1280,story",
    "1920x1080,wide x",
    "1500x500,wide wechat"
  })
  void aCanvasFollowsThoseThatItIsLike(String size, String lineage) {
    assertThat(Canvases.lineage(Canvases.find(size))).containsExactly(lineage.split(" "));
  }

  /** A shape is handed down only to canvases that stand as it does, and by a row above. */
  @Test
  void likeNamesAnEarlierCanvasThatStandsTheSameWay() {
    List<String> above = new ArrayList<>();
    for (Canvases.Preset preset : Canvases.all()) {
      if (preset.like() != null) {
        assertThat(above).contains(preset.like());
        Canvas like = Canvases.find(preset.like());
        assertThat(like.width() > like.height())
            .isEqualTo(preset.canvas().width() > preset.canvas().height());
      }
      above.add(preset.canvas().name());
    }
  }

  @Test
  void theCropOfAWechatCoverIsItsMiddleSquare() {
    Canvas wechat = Canvases.find("wechat");
    assertThat(wechat.width() - wechat.crop().horizontal()).isEqualTo(383);
    assertThat(wechat.height() - wechat.crop().vertical()).isEqualTo(383);
  }
}
