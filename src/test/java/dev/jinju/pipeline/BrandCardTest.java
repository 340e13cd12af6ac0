package dev.jinju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.choose.Selection;
import dev.jinju.image.Picture;
import dev.jinju.image.PictureReader;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import dev.jinju.style.brand.Brand;
import dev.jinju.testing.Golden;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cards of the shipped styles with a brand and without. */
class BrandCardTest {
  private static final Path HOME = Golden.project("");
  private static Jinju jinju;
  private static Brand brand;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    jinju = Jinju.open(HOME);
    for (String ink : List.of("#123457", "#fedcb9")) {
      Files.writeString(
          folder.resolve(ink.substring(1) + ".svg"),
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 16'><rect width='40' height='16' fill='"
              + ink
              + "'/></svg>");
    }
    Path file = folder.resolve("brand.json");
    Files.writeString(
        file,
        """
        { "handle": "@3am.radio", "logo": { "light": "123457.svg", "dark": "fedcb9.svg" } }
        """);
    brand = jinju.brand(file);
  }

  @AfterAll
  static void close() {
    jinju.close();
  }

  @ParameterizedTest
  @CsvSource({"ink, #123457", "midnight, #fedcb9", "plain, #123457"})
  void everyCardHasTheHandleAndTheLogoForItsGroundOnce(String style, String logo) {
    List<RenderedCard> cards = render(style, brand);
    assertThat(kinds(cards)).hasSize(4);
    for (RenderedCard card : cards) {
      String name = card.job().look().canvas().name() + " " + card.job().card().kind();
      String alt = card.frames().get(0).meta().alt();
      assertThat(alt.split("@3am\\.radio", -1)).as(name).hasSize(2);
      assertThat(svg(card).split(logo, -1)).as(name).hasSize(2);
      assertThat(card.diagnostics()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"ink", "midnight", "plain"})
  void withoutABrandThereIsNoTraceOfOne(String style) {
    for (RenderedCard card : render(style, Brand.NONE)) {
      assertThat(card.job().card().pictures()).isEmpty();
      assertThat(card.frames().get(0).meta().alt()).doesNotContain(" · \n").doesNotEndWith(" · ");
    }
  }

  @Test
  void aPictureThatHasOnlyAHeightKeepsItsShape() {
    Picture logo = new PictureReader().read(brand.logo().light().file(), brand.logo().light().at());
    assertThat(logo.size().width() / logo.size().height()).isEqualTo(2.5);
    RenderedCard card = render("plain", brand).get(0);
    assertThat(svg(card)).contains("matrix(2.5 0 0 2.5 ");
  }

  private static List<RenderedCard> render(String style, Brand brand) {
    List<Canvas> canvases =
        Stream.of("portrait", "square", "story", "wide").map(Canvases::find).toList();
    RenderRequest request =
        new RenderRequest(
            EpisodeDocument.read(HOME.resolve("episodes/quiet-servers.zh-Hans.md"), null),
            Selection.byIds(List.of("cover", "h2", "t28", "t3+t4")),
            brand,
            jinju.looks(style, brand, List.of(), canvases).value(),
            List.of(RenderFormat.SVG),
            RenderOptions.DEFAULT,
            Strictness.LENIENT,
            false);
    List<RenderedCard> cards = new ArrayList<>();
    jinju.render(request, 2, cards::add);
    return cards;
  }

  private static Set<Object> kinds(List<RenderedCard> cards) {
    return new HashSet<>(cards.stream().map(card -> card.job().card().kind()).toList());
  }

  private static String svg(RenderedCard card) {
    return new String(card.frames().get(0).files().get(0).bytes(), StandardCharsets.UTF_8);
  }
}
