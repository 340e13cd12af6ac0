package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.Cli.Result;
import dev.jinju.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StyleDiffTest {
  private static final String BASE =
      """
      {
        "name": "base", "title": "Base", "description": "To be compared.",
        "tokens": { "paper": "#fff", "ink": "#222", "accent": "#c00" },
        "text": {
          "quote": { "font": "Noto Sans SC", "size": 72, "minSize": 24, "color": "{ink}" },
          "show": { "font": "Noto Sans SC", "size": 40, "color": "{accent}" }
        },
        "background": [{ "fill": "{paper}" }],
        "layout": { "stack": "column", "padding": 80, "gap": 40, "children": [
          { "shape": "rect", "width": 120, "height": 12, "fill": "{accent}" },
          { "text": "{quote}", "role": "quote" },
          { "text": "{show}", "role": "show" }
        ] }
      }
      """;

  @TempDir Path folder;

  @Test
  void nothingMovesBetweenAStyleAndItself() throws IOException {
    Result result = diff(BASE, BASE);
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("nothing moved");
  }

  @Test
  void aTokenChangesExactlyWhatUsesIt() throws IOException {
    JsonNode told = json(BASE, BASE.replace("#c00", "#0a0"));
    List<String> how = new ArrayList<>();
    Set<String> what = new TreeSet<>();
    for (JsonNode change : changes(told)) {
      how.add(change.get("how").asString());
      what.add(change.get("what").asString());
      assertThat(change.get("before")).isEqualTo(change.get("after"));
    }
    assertThat(how).isNotEmpty().containsOnly("#cc0000 → #00aa00");
    assertThat(what).containsExactlyInAnyOrder("shape", "show");
  }

  @Test
  void whatMovedIsToldWithItsWay() throws IOException {
    Result result = diff(BASE, BASE.replace("\"gap\": 40", "\"gap\": 50"));
    assertThat(result.code()).isEqualTo(ExitCode.DIFFERENT);
    assertThat(result.outLines())
        .contains(
            "shortest · square  quote moved 10 px down", "cover · square  show moved 10 px down")
        .noneMatch(line -> line.contains("shape"));
  }

  @Test
  void linesAndSizesAreTold() throws IOException {
    Result result = diff(BASE, BASE.replace("\"size\": 72", "\"size\": 60"));
    assertThat(result.outLines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("shortest · square  quote")
                    .contains("72 px", "→", "60 px"))
        .anySatisfy(line -> assertThat(line).contains("its lines end elsewhere"));
  }

  @Test
  void whatIsNewAndWhatIsGoneIsTold() throws IOException {
    String without = BASE.replaceFirst(".*\"rect\".*\\n", "");
    assertThat(diff(BASE, without).outLines()).contains("shortest · square  shape is gone");
    assertThat(diff(without, BASE).outLines()).contains("shortest · square  shape is new");
  }

  @Test
  void aCardThatCanNoLongerBeMadeIsTold() throws IOException {
    String tight = BASE.replace("\"minSize\": 24", "\"minSize\": 72, \"overflow\": \"error\"");
    assertThat(diff(BASE, tight.replace("72", "300")).outLines())
        .anySatisfy(line -> assertThat(line).startsWith("longest · square  card cannot be made: "));
  }

  @Test
  void bothAreWrittenSideBySide() throws IOException {
    diff(BASE, BASE.replace("#c00", "#0a0"));
    Path out = folder.resolve("out");
    assertThat(out.resolve("square/ten-lines.png")).exists();
    assertThat(out.resolve("diff.png")).exists();
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("src=\"square/ten-lines.png\"", "<li>show #cc0000 → #00aa00</li>")
        .doesNotContain("http:", "https:", "{{");
  }

  private static List<JsonNode> changes(JsonNode told) {
    List<JsonNode> all = new ArrayList<>();
    told.get("cards").forEach(card -> card.get("changes").forEach(all::add));
    return all;
  }

  private JsonNode json(String old, String now) throws IOException {
    return JsonMapper.shared().readTree(diff(old, now, "--json").out());
  }

  private Result diff(String old, String now, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("styles", "diff"));
    args.add(Files.writeString(folder.resolve("old.json"), old).toString());
    args.add(Files.writeString(folder.resolve("new.json"), now).toString());
    args.addAll(List.of("--canvas", "square", "--out", folder.resolve("out").toString()));
    args.addAll(List.of(more));
    return Cli.launch(args.toArray(new String[0]));
  }
}
