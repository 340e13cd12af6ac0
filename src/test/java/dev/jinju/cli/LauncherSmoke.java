package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher and the packed jar, as a user runs them; part of {@code mvn verify}, after packing.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there is jinju.cmd")
class LauncherSmoke {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", "")).toAbsolutePath();

  @TempDir Path folder;

  @Test
  void tellsItsVersion() throws Exception {
    Cli.Result result = launch("--version");
    assertThat(result.out()).startsWith("jinju ");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }

  @Test
  void rendersTheSampleOfTheReadme() throws Exception {
    Path episode = HOME.resolve("episodes/quiet-servers.zh-Hans.md");
    Cli.Result result = launch("render", "--episode", episode.toString(), "--count", "1");
    assertThat(result.err()).contains("2 cards, 6 files");
    assertThat(result.code()).isZero();
    assertThat(folder.resolve(result.out().strip())).isRegularFile();
    assertThat(names(folder.resolve("out/quiet-servers-zh-hans/portrait")))
        .hasSize(6)
        .anyMatch(name -> name.endsWith(".svg"))
        .anyMatch(name -> name.endsWith(".png"))
        .anyMatch(name -> name.endsWith(".pdf"));
  }

  @Test
  void passesTheExitCodeOn() throws Exception {
    assertThat(launch("render", "--episode", "nowhere.md").code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  private Cli.Result launch(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("jinju").toString()));
    command.addAll(List.of(args));
    return ProcessRun.run(folder, Map.of(), command);
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
