package dev.jinju.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.choose.Selection;
import dev.jinju.pipeline.CardSink;
import dev.jinju.pipeline.EpisodeDocument;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.RenderRequest;
import dev.jinju.pipeline.RenderedCard;
import dev.jinju.pipeline.RenderedCarousel;
import dev.jinju.pipeline.RenderedEpisode;
import dev.jinju.pipeline.Strictness;
import dev.jinju.publish.files.Sha256;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.style.Canvases;
import dev.jinju.style.brand.Brand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one published episode leaves in its folder. */
class PublisherTest {
  private static final String HOSTILE =
      """
      # <script>alert(1)</script> {{cards}} "&amp; `````

      ## Highlights

      - Walkers sleep 47 minutes longer than people who <b onload=x>drive</b> to work every day.
      - Ideas come 60 % faster on foot than at a desk, says a study of 2,400 office workers.
      """;

  @TempDir Path out;
  private Path folder;

  @BeforeEach
  void publish() throws IOException {
    Path home = Path.of(System.getProperty("jinju.home", ""));
    EpisodeDocument document =
        new EpisodeDocument(
            out.resolve("in/Talk.md").toString(),
            HOSTILE.getBytes(StandardCharsets.UTF_8),
            out.resolve("in"),
            null);
    try (Jinju jinju = Jinju.open(home)) {
      List<Look> looks = jinju.looks("ink", List.of(), List.of(Canvases.find("square"))).value();
      RenderRequest request =
          new RenderRequest(
              document,
              Selection.best(2).withEnds(),
              Brand.NONE,
              looks,
              List.of(RenderFormat.SVG, RenderFormat.PNG),
              RenderOptions.DEFAULT,
              Strictness.LENIENT,
              true);
      EpisodePublisher episode =
          Publisher.into(out, "1.2.3").episode(document, looks.get(0).style().files(), false);
      RenderedEpisode made = jinju.render(request, 2, new Everything(episode));
      episode.finish(made, request.options());
      folder = episode.folder();
    }
  }

  private record Everything(EpisodePublisher episode) implements CardSink {
    @Override
    public void accept(RenderedCard card) {
      episode.publish(card);
    }

    @Override
    public void carousel(RenderedCarousel carousel) {
      episode.publish(carousel);
    }
  }

  @Test
  void captionsAndContactSheetNameTheCarousel() throws IOException {
    assertThat(Files.readString(folder.resolve("captions.md")))
        .contains("## Carousel\n\n- `square/carousel.pdf`\n");
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains("href=\"square/carousel.pdf\"");
  }

  @Test
  void manifestListsEveryFileWithItsHash() throws IOException {
    JsonNode manifest =
        new JsonMapper().readTree(Files.readString(folder.resolve("manifest.json")));
    assertThat(manifest.get("version").stringValue()).isEqualTo("1.2.3");
    List<Path> listed = new ArrayList<>();
    for (JsonNode card : manifest.get("cards")) {
      assertThat(card.get("alt").stringValue()).isNotEmpty();
      for (JsonNode file : card.get("files")) {
        Path path = folder.resolve(file.get("path").stringValue());
        listed.add(path);
        assertThat(Files.size(path)).isEqualTo(file.get("bytes").longValue());
        assertThat(Sha256.of(path)).isEqualTo(file.get("sha256").stringValue());
      }
    }
    try (var there = Files.list(folder.resolve("square"))) {
      JsonNode bound = manifest.get("carousels").get(0).get("files").get(0);
      listed.add(folder.resolve(bound.get("path").stringValue()));
      assertThat(listed).containsExactlyInAnyOrderElementsOf(there.toList()).hasSize(9);
    }
  }

  @Test
  void manifestNamesItsInputsWithoutThePlaceWhereTheyLie() throws IOException {
    String text = Files.readString(folder.resolve("manifest.json"));
    assertThat(text).doesNotContain(out.toString(), System.getProperty("jinju.home", "/nowhere"));
    List<String> inputs = new ArrayList<>();
    for (JsonNode input : new JsonMapper().readTree(text).get("inputs")) {
      inputs.add(input.get("role").stringValue() + " " + input.get("name").stringValue());
    }
    assertThat(inputs).startsWith("episode Talk.md", "style ink.json");
    assertThat(inputs).anyMatch(input -> input.matches("font .*\\.ttf"));
  }

  @Test
  void contactSheetIsInertAndRefersToNothingOutside() throws IOException {
    String page = Files.readString(folder.resolve("index.html"));
    assertThat(page).doesNotContain("<script>alert", "<b onload", "{{title}}", "{{subtitle}}");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; {{cards}}");
    Pattern.compile("(?:src|href)=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .forEach(found -> assertThat(folder.resolve(found.group(1))).isRegularFile());
  }

  @Test
  void captionsKeepTheWordsInsideTheirFence() throws IOException {
    String text = Files.readString(folder.resolve("captions.md"));
    assertThat(text).contains("\n``````text\n<script>alert(1)</script> {{cards}}");
    assertThat(text).contains("- `square/01-cover-cover.svg`\n");
  }
}
