package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.Cli.Result;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.testing.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchCommandTest {
  @TempDir Path folder;

  private Path episodes;
  private Path out;

  @BeforeEach
  void write() {
    episodes = folder.resolve("episodes");
    out = folder.resolve("out");
    Catalogue.write(episodes, 3);
  }

  @Test
  void anEpisodeIsAnObjectAndTheSumsAreTheLast() {
    Result result = batch(out, episodes.toString());
    assertThat(result.code()).as(result.err()).isZero();
    List<JsonNode> lines = json(result);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1).required("folder").asString()).isEqualTo("episode-0002");
    assertThat(states(result)).containsExactly("made", "made", "made");
    JsonNode summary = lines.get(3).required("summary");
    assertThat(summary.required("episodes").asInt()).isEqualTo(3);
    assertThat(summary.required("cards").asInt()).isEqualTo(6);
    assertThat(summary.required("files").asInt()).isEqualTo(15);
    assertThat(out.resolve("episode-0003/index.html")).isRegularFile();
  }

  @Test
  void theCardsAreThoseOfRender() {
    batch(out, episodes.toString());
    Path rendered = folder.resolve("rendered");
    Cli.launch(
        "render",
        "--episode",
        episodes.resolve("episode-0002.md").toString(),
        "--format",
        "svg",
        "--count",
        "1",
        "--out",
        rendered.toString());
    assertThat(Catalogue.tree(out.resolve("episode-0002")))
        .isEqualTo(Catalogue.tree(rendered.resolve("episode-0002")));
  }

  @Test
  void whatIsThereAndRightIsKept() throws IOException {
    batch(out, episodes.toString());
    Map<String, Integer> tree = Catalogue.tree(out);
    Path index = out.resolve("episode-0002/index.html");
    Files.writeString(index, Files.readString(index).replace("html", "htmL"));
    Files.delete(out.resolve("episode-0003/captions.md"));
    Result again = batch(out, "--resume", episodes.toString());
    assertThat(states(again)).containsExactly("kept", "made", "made");
    assertThat(Catalogue.tree(out)).isEqualTo(tree);
    assertThat(states(batch(out, "--no-resume", episodes.toString())))
        .containsExactly("made", "made", "made");
  }

  @Test
  void aChangedEpisodeIsMadeAgainAndItsOldCardsAreGone() throws IOException {
    batch(out, episodes.toString());
    Files.writeString(episodes.resolve("episode-0002.md"), Catalogue.episode(77));
    assertThat(states(batch(out, episodes.toString()))).containsExactly("kept", "made", "kept");
    Path other = folder.resolve("other");
    batch(other, episodes.toString());
    assertThat(Catalogue.tree(out)).isEqualTo(Catalogue.tree(other));
  }

  @Test
  void aPictureIsAnInput() throws IOException {
    Path avatar = episodes.resolve("a.svg");
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='80'>";
    Files.writeString(avatar, svg + "<rect width='80' height='80' fill='#123'/></svg>");
    Path episode = episodes.resolve("episode-0001.md");
    Files.writeString(
        episode,
        Files.readString(episode).replaceFirst("---\n", "---\nguest: 周野\navatar: a.svg\n"));
    batch(out, episodes.toString());
    assertThat(states(batch(out, episodes.toString()))).containsExactly("kept", "kept", "kept");
    Files.writeString(avatar, svg + "<rect width='80' height='80' fill='#321'/></svg>");
    assertThat(states(batch(out, episodes.toString()))).containsExactly("made", "kept", "kept");
  }

  @Test
  void manifestsOfAllFormsAskForTheSame() throws IOException {
    String one = "{\"episode\":\"episodes/episode-0001.md\",\"styles\":[\"plain\",\"ink\"],";
    one += "\"canvases\":[\"square\"],\"set\":{\"tokens.paper\":\"#0a7\"},\"out\":\"A b/c\"}";
    String two = "{\"episode\":\"episodes/episode-0002.md\",\"picks\":[\"h2\",\"t4\"]}";
    Map<String, String> manifests =
        Map.of(
            "rows.jsonl",
            one + "\n" + two + "\n",
            "rows.json",
            "[\n" + one + ",\n" + two + "]",
            "rows.csv",
            String.join(
                "\r\n",
                "episode,styles,canvases,set,out,picks",
                "episodes/episode-0001.md,plain;ink,square,tokens.paper=#0a7,\"A b/c\",",
                "episodes/episode-0002.md,,,,,h2;t4"));
    List<Map<String, Integer>> trees = new ArrayList<>();
    for (Map.Entry<String, String> manifest : manifests.entrySet()) {
      Path file = Files.writeString(folder.resolve(manifest.getKey()), manifest.getValue());
      Path own = folder.resolve("of-" + manifest.getKey());
      Result result = batch(own, file.toString());
      assertThat(result.code()).as(result.err()).isZero();
      trees.add(Catalogue.tree(own));
    }
    assertThat(trees.get(0))
        .containsKeys(
            "a-b/c/episode-0001/ink/square/01-cover-cover.svg",
            "episode-0002/portrait/01-h2-highlight.svg",
            "episode-0002/portrait/02-t4-dialogue.svg")
        .isEqualTo(trees.get(1))
        .isEqualTo(trees.get(2));
  }

  @Test
  void aPatternFindsEpisodesAndFoldersKeepTheirs() throws IOException {
    Files.createDirectories(episodes.resolve("Season 2"));
    Files.move(episodes.resolve("episode-0003.md"), episodes.resolve("Season 2/episode-0003.md"));
    assertThat(json(batch(out, episodes.toString())).stream().map(BatchCommandTest::folderOf))
        .contains("season-2/episode-0003", "episode-0001");
    Path other = folder.resolve("other");
    Result matched = batch(other, episodes + "/*-000[12].md");
    assertThat(json(matched).stream().map(BatchCommandTest::folderOf))
        .contains("episode-0001", "episode-0002")
        .doesNotContain("season-2/episode-0003");
  }

  @Test
  void oneBadEpisodeDoesNotStopTheOthers() throws IOException {
    Files.write(episodes.resolve("episode-0002.md"), new byte[] {0, 1, 2, 0, 3});
    Result result = batch(out, episodes.toString());
    assertThat(result.code()).isEqualTo(ExitCode.PARTLY);
    assertThat(states(result)).containsExactly("made", "failed", "made");
    assertThat(result.err()).contains("episode-0002.md: error: ");
    JsonNode report = new JsonMapper().readTree(out.resolve("report.json"));
    assertThat(report.required("episodes").get(1).required("failed").asInt()).isEqualTo(1);
    assertThat(report.required("summary").required("cards").asInt()).isEqualTo(4);
    Catalogue.write(episodes, 3);
    assertThat(states(batch(out, episodes.toString()))).containsExactly("kept", "made", "kept");
  }

  @Test
  void twoRunsOnOneFolderTakeTurns() {
    CompletableFuture<Result> first =
        CompletableFuture.supplyAsync(() -> batch(out, episodes.toString()));
    Result second = batch(out, episodes.toString());
    List<String> all = new ArrayList<>(states(first.join()));
    all.addAll(states(second));
    assertThat(all).containsExactlyInAnyOrder("made", "made", "made", "kept", "kept", "kept");
    Path other = folder.resolve("other");
    batch(other, "--jobs", "1", episodes.toString());
    assertThat(Catalogue.tree(out)).isEqualTo(Catalogue.tree(other));
  }

  /** A limit of the system on the length of files fails a write as a full disk does. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no ulimit")
  void aWriteThatFailsLeavesNothingHalfWritten() throws Exception {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f 24 && exec \"$@\"", "sh"));
    command.addAll(java("batch", episodes.toString(), "--out", out.toString(), "--count", "1"));
    command.addAll(List.of("--format", "png"));
    Result result = ProcessRun.run(folder, Map.of(), command);
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(result.err()).contains("error: it cannot be written");
    assertThat(Catalogue.tree(out).keySet()).allMatch(name -> name.equals(".jinju/lock"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGINT to send")
  void ctrlCTellsWhatIsDone() throws Exception {
    Catalogue.write(episodes, 60);
    List<String> command = java("batch", episodes.toString(), "--out", out.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = new ArrayList<>();
    try (var reader = process.inputReader()) {
      lines.add(reader.readLine());
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      reader.lines().forEach(lines::add);
    }
    assertThat(process.waitFor()).isEqualTo(ExitCode.STOPPED);
    assertThat(lines).anyMatch(line -> line.contains("\"stopped\":true"));
    assertThat(lines).anyMatch(line -> line.contains("stopped before the end"));
    JsonNode report = new JsonMapper().readTree(out.resolve("report.json"));
    int done = report.required("summary").required("episodes").asInt();
    assertThat(done).isBetween(1, 59);
    assertThat(report.required("summary").required("left").asInt()).isEqualTo(60 - done);
  }

  static List<String> java(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.add("-Djinju.home=" + Path.of(System.getProperty("jinju.home", "")).toAbsolutePath());
    String path = System.getProperty("java.class.path");
    command.addAll(List.of("-Djava.awt.headless=true", "-cp", absolute(path)));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    return command;
  }

  private static String absolute(String classPath) {
    List<String> all = new ArrayList<>();
    for (String entry : classPath.split(java.io.File.pathSeparator, -1)) {
      all.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(java.io.File.pathSeparator, all);
  }

  private static Result batch(Path out, String... args) {
    List<String> all = new ArrayList<>(List.of("batch", "--count", "1", "--format", "svg"));
    all.addAll(List.of("--out", out.toString()));
    all.addAll(List.of(args));
    return Cli.launch(all.toArray(new String[0]));
  }

  private static List<JsonNode> json(Result result) {
    JsonMapper mapper = new JsonMapper();
    return result.outLines().stream().map(mapper::readTree).toList();
  }

  private static List<String> states(Result result) {
    return json(result).stream()
        .filter(line -> line.has("state"))
        .map(line -> line.required("state").asString())
        .toList();
  }

  private static String folderOf(JsonNode line) {
    return line.path("folder").asString("");
  }
}
