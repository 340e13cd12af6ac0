package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jinju.cli.Cli.Result;
import dev.jinju.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad input, and exactly what the user then sees. A case is a folder: {@code args} holds one
 * argument a line, {@code expected} the exit code and the whole of standard error. {@code $CORPUS}
 * stands for the case's folder and {@code $OUT} for a folder of the test's own. A missing {@code
 * expected} is written, and the test fails; so it does with {@code -Djinju.update}, which writes
 * them all.
 */
class CliCorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("jinju.home", ""), "src", "test", "corpus", "cli");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> saysExactly() throws IOException {
    try (Stream<Path> cases = Files.list(CORPUS)) {
      return cases.sorted().toList().stream().map(this::test);
    }
  }

  private DynamicTest test(Path folder) {
    String name = folder.getFileName().toString();
    return DynamicTest.dynamicTest(name, folder.toUri(), () -> check(folder));
  }

  private void check(Path folder) throws IOException {
    Path out = temporary.resolve(folder.getFileName().toString());
    String[] args =
        Files.readString(folder.resolve("args"))
            .lines()
            .map(line -> line.replace("$CORPUS", folder.toString()).replace("$OUT", out.toString()))
            .toArray(String[]::new);
    Result result = Cli.launch(args);
    String seen =
        "exit "
            + result.code()
            + "\n"
            + result
                .err()
                .replace(folder.toString(), "$CORPUS")
                .replace(out.toString(), "$OUT")
                .replaceAll("[0-9]+\\.[0-9] s(?=\n)", "\\$TIME");
    assertThat(result.code()).as("exit code\n%s", seen).isBetween(1, 4);
    if (result.code() > ExitCode.PARTLY) {
      assertThat(out).as("nothing is left behind").doesNotExist();
    }
    Path expected = folder.resolve("expected");
    if (!Files.exists(expected) || System.getProperty("jinju.update") != null) {
      Files.writeString(expected, seen);
      fail("wrote " + expected + "; read it, then run the test again");
    }
    assertThat(seen).isEqualTo(Files.readString(expected));
  }
}
