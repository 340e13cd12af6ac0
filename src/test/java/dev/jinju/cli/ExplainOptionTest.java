package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainOptionTest {
  private static final String EPISODE =
      Path.of(System.getProperty("jinju.home", ""), "episodes", "cable-ship.en.md").toString();

  @TempDir Path out;

  @Test
  void aPictureLiesBesideEachCardAndIsNamed() throws IOException {
    Result result = render("--explain", "--json");
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode card = JsonMapper.shared().readTree(result.outLines().get(0));
    String path = card.get("explain").get(0).get("path").asString();
    assertThat(path).endsWith("01-h1-highlight-explain.png");
    assertThat(Path.of(path)).exists();
    assertThat(manifest().get("cards").get(0).get("explain").get(0).get("path").asString())
        .isEqualTo("square/01-h1-highlight-explain.png");
  }

  @Test
  void theCardItselfIsTheSame() throws IOException {
    render("--explain");
    byte[] told = Files.readAllBytes(card());
    render();
    assertThat(Files.readAllBytes(card())).isEqualTo(told);
  }

  @Test
  void withoutTheOptionThereIsNone() throws IOException {
    render();
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.map(Path::toString)).noneMatch(file -> file.contains("explain"));
    }
    assertThat(manifest().get("cards").get(0).has("explain")).isFalse();
  }

  private Path card() {
    return out.resolve("cable-ship-en/square/01-h1-highlight.png");
  }

  private JsonNode manifest() throws IOException {
    Path file = out.resolve("cable-ship-en/manifest.json");
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  private Result render(String... more) {
    List<String> args = new ArrayList<>(List.of("render", "--episode", EPISODE));
    args.addAll(List.of("--pick", "h1", "--style", "plain", "--canvas", "square"));
    args.addAll(List.of("--format", "png", "--out", out.toString()));
    args.addAll(List.of(more));
    return Cli.launch(args.toArray(new String[0]));
  }
}
