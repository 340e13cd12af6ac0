package dev.jinju.style.brand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.CardKind;
import dev.jinju.paint.Color;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.style.Fill;
import dev.jinju.style.Styles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of values: a brand over the style, {@code --set} over the brand. */
class BrandTokensTest {
  private static final Styles STYLES = Styles.open(Path.of("styles"));

  private static final String STYLE =
      """
      { "tokens": { "ground": "#111111", "art": "own.svg" },
        "background": [{ "fill": "{ground}" }], "layout": { "stack": "column" },
        "cards": { "cover": { "tokens": { "ground": "#222222" } } },
        "canvases": { "wide": { "tokens": { "ground": "#333333" } } } }
      """;

  @TempDir Path folder;

  @BeforeEach
  void style() throws IOException {
    Files.writeString(folder.resolve("style.json"), STYLE);
  }

  @ParameterizedTest
  @CsvSource({"DIALOGUE, square", "COVER, square", "DIALOGUE, wide", "COVER, wide"})
  void aBrandWinsOverAllThatTheStyleSays(CardKind kind, String canvas) throws IOException {
    Brand brand = brand("{ \"tokens\": { \"ground\": \"#abcdef\" } }");
    assertThat(ground(design(brand, kind, canvas))).isEqualTo(new Color(0xffabcdef));
    assertThat(ground(design(brand, kind, canvas, "tokens.ground=#fedcba")))
        .as("and --set over the brand")
        .isEqualTo(new Color(0xfffedcba));
  }

  @Test
  void aPictureAmongTheTokensIsRelativeToTheBrand() throws IOException {
    Files.writeString(
        folder.resolve("style.json"),
        STYLE.replace("{ \"fill\": \"{ground}\" }", "{ \"image\": \"{art}\" }"));
    Files.createDirectory(folder.resolve("house"));
    Path art = Files.writeString(folder.resolve("house").resolve("art.svg"), "<svg/>");
    Path file = folder.resolve("house").resolve("brand.json");
    Files.writeString(file, "{ \"tokens\": { \"art\": \"art.svg\" } }");
    CardDesign design = design(BrandReader.read(file), CardKind.COVER, "square");
    assertThat(design.background())
        .singleElement()
        .extracting(element -> ((Element.Image) element).source().file())
        .isEqualTo(art);
  }

  private Brand brand(String text) throws IOException {
    Path file = folder.resolve("brand.json");
    Files.writeString(file, text);
    return BrandReader.read(file);
  }

  private CardDesign design(Brand brand, CardKind kind, String canvas, String... sets) {
    return STYLES
        .load(folder.resolve("style.json").toString(), brand.tokens(), List.of(sets))
        .value()
        .design(kind, Canvases.find(canvas));
  }

  private static Color ground(CardDesign design) {
    Fill fill = design.background().get(0).box().decoration().fill();
    assertThat(fill).isInstanceOf(Fill.Flat.class);
    return ((Fill.Flat) fill).color();
  }
}
