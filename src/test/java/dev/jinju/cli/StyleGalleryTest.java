package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.CardKind;
import dev.jinju.cli.Cli.Result;
import dev.jinju.cli.terminal.ExitCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StyleGalleryTest {
  @TempDir Path out;

  @Test
  void everyKindIsDrawnInEachStyleOnEachCanvas() {
    Result result = gallery("--style", "ink,plain", "--canvas", "square,wide");
    assertThat(result.code()).as(result.err()).isZero();
    for (String style : List.of("ink", "plain")) {
      for (String canvas : List.of("square", "wide")) {
        assertThat(Stream.of(CardKind.values()).map(kind -> kind.id() + ".png"))
            .allSatisfy(
                file -> assertThat(out.resolve(style).resolve(canvas).resolve(file)).exists());
      }
    }
    assertThat(result.outLines()).containsExactly(path("index.html"), path("gallery.png"));
  }

  @Test
  void thePageShowsEachPictureAndNothingFromElsewhere() throws IOException {
    gallery("--style", "plain", "--canvas", "square", "--kind", "highlight,cover");
    String page = Files.readString(out.resolve("index.html"));
    assertThat(page)
        .contains("src=\"plain/square/highlight.png\"", "src=\"plain/square/cover.png\"")
        .doesNotContain("closing.png", "http://", "https://", "{{");
    assertThat(out.resolve("plain/square/list.png")).doesNotExist();
  }

  @Test
  void onePictureHoldsAllCards() throws IOException {
    gallery("--style", "plain,midnight", "--canvas", "square", "--kind", "highlight");
    BufferedImage all = ImageIO.read(out.resolve("gallery.png").toFile());
    boolean white = false;
    boolean blue = false;
    for (int y = 0; y < all.getHeight(); y++) {
      for (int x = 0; x < all.getWidth(); x++) {
        int pixel = all.getRGB(x, y) & 0xffffff;
        white |= pixel == 0xffffff;
        blue |= (pixel & 0xff) > 60 && (pixel >> 16 & 0xff) < 20;
      }
    }
    assertThat(white).as("the page of plain").isTrue();
    assertThat(blue).as("the night of midnight").isTrue();
  }

  @Test
  void theBytesAreTheSameForAnyNumberOfThreads() throws IOException {
    gallery("--style", "ink", "--canvas", "square", "--jobs", "1");
    byte[] first = Files.readAllBytes(out.resolve("gallery.png"));
    gallery("--style", "ink", "--canvas", "square", "--jobs", "3");
    assertThat(Files.readAllBytes(out.resolve("gallery.png"))).isEqualTo(first);
  }

  @Test
  void aCardThatCannotBeMadeIsToldAndTheOthersAreThere() throws IOException {
    Path style = Files.writeString(out.resolve("tight.json"), TIGHT);
    Result result =
        gallery("--style", style.toString(), "--canvas", "square", "--kind", "highlight,closing");
    assertThat(result.code()).isEqualTo(ExitCode.PARTLY);
    assertThat(result.err()).contains("does not fit");
    assertThat(Files.readString(out.resolve("index.html"))).contains("class=\"failed\"");
    assertThat(out.resolve("tight/square/closing.png")).exists();
  }

  @Test
  void anEpisodeTakesThePlaceOfTheSample() {
    Path home = Path.of(System.getProperty("jinju.home", ""));
    String episode = home.resolve("episodes/cable-ship.en.md").toString();
    Result result =
        gallery("--style", "plain", "--canvas", "square", "--episode", episode, "--json");
    JsonNode told = JsonMapper.shared().readTree(result.out());
    assertThat(told.get("cards").size()).isEqualTo(CardKind.values().length);
    assertThat(told.get("cards").get(0).get("file").asString())
        .isEqualTo(path("plain/square/highlight.png"));
  }

  private static final String TIGHT =
      """
      {
        "name": "tight", "title": "Tight", "description": "No room.",
        "text": {
          "quote": { "font": "Noto Sans SC", "size": 400 },
          "show": { "font": "Noto Sans SC", "size": 40 }
        },
        "background": [{ "fill": "#fff" }],
        "layout": { "text": "{quote}", "role": "quote", "overflow": "error" },
        "cards": { "closing": { "layout": { "text": "{show}", "role": "show" } } }
      }
      """;

  private Result gallery(String... options) {
    return Cli.launch(
        Stream.of(List.of("styles", "gallery", "--out", out.toString()), List.of(options))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  private String path(String file) {
    return out.resolve(file).toString().replace('\\', '/');
  }
}
