package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code render} says of a line that found no room. */
class FitReportTest {
  private static final String EPISODE =
      """
      # 慢一点，才看得见

      ## 详细对话

      周野：世界上最难的事情从来不是走得远，而是走得足够慢。每一个着急的人都会失去他最想要的东西，这是所有公司的问题。
      """;

  /** Lines so large that one of the two sentences fits, and both do not. */
  private static final String LARGE = "text.quote.sizes=[[84,1.5]]";

  @TempDir Path folder;
  private Path episode;

  @BeforeEach
  void write() throws IOException {
    episode = Files.writeString(folder.resolve("walk.md"), EPISODE);
  }

  private Result run(String... more) {
    String[] args =
        Stream.concat(
                Stream.of("render", "--episode", episode.toString(), "--out", folder.toString()),
                Stream.concat(
                    Stream.of("--canvas", "square", "--format", "svg", "--set", LARGE),
                    Stream.of(more)))
            .toArray(String[]::new);
    Result result = Cli.launch(args);
    assertThat(result.code()).as(result.err()).isZero();
    return result;
  }

  private JsonNode card(String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--json");
    return new JsonMapper().readTree(run(args.toArray(String[]::new)).outLines().get(0));
  }

  private static List<String> steps(JsonNode fit) {
    List<String> steps = new ArrayList<>();
    fit.get("steps").forEach(step -> steps.add(step.stringValue()));
    return steps;
  }

  @Test
  void aChosenLineIsShortenedUnderItsOwnId() throws IOException {
    JsonNode card = card("--kind", "dialogue", "--match", "着急");
    assertThat(card.at("/card/id").stringValue()).isEqualTo("t1");
    assertThat(card.at("/card/text").stringValue()).isEqualTo("每一个着急的人都会失去他最想要的东西，这是所有公司的问题。");
    assertThat(card.at("/fit/passage").stringValue()).isEqualTo("t1.s2");
    assertThat(steps(card.get("fit"))).contains("shorter-passage").doesNotContain("split");
    assertThat(card.at("/fit/slot").stringValue()).isEqualTo("quote");
    assertThat(card.at("/fit/leading").doubleValue()).isBetween(1.35, 1.5);
    assertThat(card.get("files")).hasSize(1);
    assertThat(card.at("/files/0/path").stringValue()).endsWith("/square/01-t1-dialogue.svg");
    JsonNode manifest =
        new JsonMapper().readTree(Files.readString(folder.resolve("walk/manifest.json")));
    assertThat(manifest.at("/cards/0/fit")).isEqualTo(card.get("fit"));
    assertThat(manifest.at("/cards/0/text")).isEqualTo(card.at("/card/text"));
    assertThat(Files.readString(folder.resolve("walk/captions.md"))).contains("走得足够慢。每一个着急");
  }

  @Test
  void aLineThatSomebodyPickedIsSplitAndKeepsItsWords() {
    JsonNode card = card("--pick", "t1");
    assertThat(card.at("/card/text").stringValue()).startsWith("世界上").endsWith("问题。");
    assertThat(card.at("/fit").has("passage")).isFalse();
    assertThat(steps(card.get("fit"))).contains("split").doesNotContain("shorter-passage");
    assertThat(card.at("/fit/parts")).hasSize(2);
    assertThat(card.at("/fit/parts/1/part").intValue()).isEqualTo(2);
    assertThat(card.at("/files/1/part").intValue()).isEqualTo(2);
  }

  @Test
  void peopleAreToldHowManyWereShortenedOrSplit() {
    assertThat(run("--kind", "dialogue").err()).contains("1 card, 1 file, 1 shortened, ");
    assertThat(run("--pick", "t1").err()).contains("1 card, 2 files, 1 split, ");
  }

  @Test
  void fittingIsNoFaultUnderStrict() {
    assertThat(run("--kind", "dialogue", "--strict").err()).doesNotContain("error");
    assertThat(run("--pick", "t1", "--strict").err()).doesNotContain("error");
  }
}
