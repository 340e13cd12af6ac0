package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.terminal.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderWatchTest {
  private static final int SECONDS = 120;
  private static final String STYLE =
      "{ \"extends\": \"base.json\", \"background\": [{ \"fill\": \"#COLOR\" }] }";

  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private CompletableFuture<Integer> code = new CompletableFuture<>();
  private Thread thread;
  private Path style;
  private Path card;

  @BeforeEach
  void begin() throws Exception {
    Files.writeString(
        folder.resolve("base.json"),
        "{ \"text\": { \"quote\": { \"size\": 60 } }, \"layout\": { \"text\": \"{quote}\", \"role\": \"quote\" } }");
    style = Files.writeString(folder.resolve("mine.json"), STYLE.replace("COLOR", "ffffff"));
    Path episode =
        Files.writeString(
            folder.resolve("talk.md"), "# Talk\n\n## Highlights\n\n- Rivers arrive.\n");
    start("--episode", episode.toString(), "--pick", "h1");
  }

  private void start(String... source) throws Exception {
    Path out = folder.resolve("out");
    card = out.resolve("talk/square/01-h1-highlight.png");
    List<String> args =
        new ArrayList<>(List.of("render", "--style", style.toString(), "--canvas", "square"));
    args.addAll(List.of("--format", "png", "--out", out.toString(), "--watch", "--jobs", "1"));
    args.addAll(List.of(source));
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    code = ended;
    err.reset();
    thread =
        new Thread(
            () ->
                ended.complete(
                    Main.run(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        args.toArray(new String[0]))));
    thread.start();
    until(() -> said("watching"));
  }

  @AfterEach
  void end() throws Exception {
    thread.interrupt();
    assertThat(code.get(SECONDS, TimeUnit.SECONDS)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theCardFollowsItsStyleTheStyleBelowAndTheEpisode() throws Exception {
    byte[] white = Files.readAllBytes(card);
    Files.writeString(style, STYLE.replace("COLOR", "ffeecc"));
    byte[] cream = changed(white);
    String base = Files.readString(folder.resolve("base.json"));
    Files.writeString(folder.resolve("base.json"), base.replace("60", "90"));
    byte[] large = changed(cream);
    Path episode = folder.resolve("talk.md");
    Files.writeString(episode, Files.readString(episode).replace("Rivers", "Boats"));
    changed(large);
  }

  @Test
  void theCardOfAPlanFollowsThePlanAndItsEpisode() throws Exception {
    end();
    Path plan = folder.resolve("plan.json");
    Files.writeString(plan, "{\"episode\":\"talk.md\",\"picks\":[{\"id\":\"h1\"}]}");
    start("--plan", plan.toString());
    byte[] rivers = Files.readAllBytes(card);
    Path episode = folder.resolve("talk.md");
    Files.writeString(episode, Files.readString(episode).replace("Rivers", "Boats"));
    byte[] boats = changed(rivers);
    Files.writeString(plan, Files.readString(plan).replace("h1\"", "h1\",\"text\":\"Barges\""));
    changed(boats);
  }

  @Test
  void aFaultIsToldOnceAndTheLastGoodCardStays() throws Exception {
    byte[] before = Files.readAllBytes(card);
    Files.writeString(style, STYLE.replace("#COLOR", "#12"));
    until(() -> said("expected a colour"));
    assertThat(Files.readAllBytes(card)).isEqualTo(before);
    Files.writeString(style, STYLE.replace("#COLOR", "#12") + "\n\n");
    Files.writeString(style, STYLE.replace("COLOR", "ccddee"));
    changed(before);
    assertThat(err.toString(StandardCharsets.UTF_8)).containsOnlyOnce("expected a colour");
  }

  /** Pages that were opened from a folder may load scripts, but not read files. */
  @Test
  void theContactSheetLooksForTheStampThatTellsOfTheNewPicture() throws Exception {
    Path sheet = folder.resolve("out/talk/index.html");
    Path stamp = folder.resolve("out/talk/stamp.js");
    assertThat(Files.readString(sheet)).contains("'stamp.js?'", "jinjuStamp");
    String before = Files.readString(stamp);
    assertThat(before).startsWith("jinjuStamp({").contains("square/01-h1-highlight.png");
    Files.writeString(style, STYLE.replace("COLOR", "ffeecc"));
    until(() -> !before.equals(read(stamp)));
  }

  private byte[] changed(byte[] before) throws Exception {
    until(() -> !Arrays.equals(before, bytes(card)));
    return Files.readAllBytes(card);
  }

  private boolean said(String words) {
    return err.toString(StandardCharsets.UTF_8).contains(words);
  }

  private static void until(BooleanSupplier holds) throws InterruptedException {
    for (int i = 0; i < SECONDS * 50 && !holds.getAsBoolean(); i++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(holds.getAsBoolean()).as("in %s seconds", SECONDS).isTrue();
  }

  private static String read(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
