package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the program looks for its fonts and styles; in processes of their own, each with its own
 * word for it.
 */
class ProjectHomeTest {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", "")).toAbsolutePath();

  @TempDir Path folder;

  @Test
  void aFolderWithoutFontsIsNamed() throws Exception {
    Cli.Result result = stylesList(Map.of(), "-Djinju.home=" + folder);
    assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .isEqualTo(
            "error: the folder `%s` does not hold `fonts` and `styles`\n".formatted(folder)
                + "hint: set JINJU_HOME to the folder of Jinju, which holds `fonts` and `styles`\n");
  }

  @Test
  void theVariableIsTakenWithoutTheProperty() throws Exception {
    Cli.Result result = stylesList(Map.of("JINJU_HOME", HOME.toString()));
    assertThat(result.out()).contains("ink");
    assertThat(result.code()).isZero();
  }

  @Test
  void otherwiseItIsAboveTheProgram() throws Exception {
    Files.createDirectory(folder.resolve("elsewhere"));
    Cli.Result result = stylesList(Map.of());
    assertThat(result.out()).contains("ink");
    assertThat(result.code()).isZero();
  }

  private Cli.Result stylesList(Map<String, String> environment, String... options)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "styles", "list"));
    return ProcessRun.run(folder, environment, command);
  }
}
