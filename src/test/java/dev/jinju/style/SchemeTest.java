package dev.jinju.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.CardKind;
import dev.jinju.style.CardDesign.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a design's ground is light or dark. */
class SchemeTest {
  private static final Styles STYLES = Styles.open(Path.of("styles"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ 'fill': '#fff' } | LIGHT",
        "{ 'fill': '#000' } | DARK",
        "{ 'fill': '#767676' } | LIGHT",
        "{ 'fill': '#757575' } | DARK",
        "{ 'fill': '#f00' } | LIGHT",
        "{ 'fill': '#00f' } | DARK",
        "{ 'fill': '#0003' } | LIGHT",
        "{ 'fill': { 'linear': { 'angle': 0, 'stops': ['#000', '#333'] } } } | DARK",
        "{ 'fill': { 'radial': { 'stops': ['#000', '#fff'] } } } | LIGHT",
        "{ 'shape': 'circle', 'stroke': { 'width': 2, 'color': '#000' } }, { 'fill': '#000' } | DARK",
        "{ 'fill': '#000' }, { 'fill': '#fff' } | DARK",
        "{ 'shape': 'circle', 'stroke': { 'width': 2, 'color': '#000' } } | LIGHT"
      })
  void theLowestFillTellsTheGround(String background, Scheme expected) throws IOException {
    Files.writeString(
        folder.resolve("style.json"),
        "{ \"layout\": { \"stack\": \"column\" }, \"background\": ["
            + background.replace('\'', '"')
            + "] }");
    assertThat(design(CardKind.COVER, "square").scheme()).isEqualTo(expected);
  }

  @Test
  void aStyleMaySayItsGroundForEachCardAndCanvas() throws IOException {
    Files.writeString(
        folder.resolve("style.json"),
        """
        { "layout": { "stack": "column" }, "background": [{ "fill": "#fff" }], "scheme": "dark",
          "cards": { "cover": { "scheme": "light" } }, "canvases": { "wide": { "scheme": "dark" } } }
        """);
    assertThat(design(CardKind.DIALOGUE, "square").scheme()).isEqualTo(Scheme.DARK);
    assertThat(design(CardKind.COVER, "square").scheme()).isEqualTo(Scheme.LIGHT);
    assertThat(design(CardKind.COVER, "wide").scheme()).isEqualTo(Scheme.DARK);
    assertThat(design(CardKind.COVER, "wide", "scheme=light").scheme()).isEqualTo(Scheme.LIGHT);
  }

  @ParameterizedTest
  @CsvSource({"aurora, LIGHT", "ink, LIGHT", "midnight, DARK", "plain, LIGHT"})
  void theGroundOfEachStyleOfOurs(String style, Scheme expected) {
    for (CardKind kind : CardKind.values()) {
      for (Canvases.Preset preset : Canvases.all()) {
        CardDesign design = STYLES.load(style, List.of()).value().design(kind, preset.canvas());
        assertThat(design.scheme()).isEqualTo(expected);
      }
    }
  }

  private CardDesign design(CardKind kind, String canvas, String... sets) {
    return STYLES
        .load(folder.resolve("style.json").toString(), List.of(sets))
        .value()
        .design(kind, Canvases.find(canvas));
  }
}
