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
 * Typical mistakes of designers, each the only one of its style: a card is asked for, and what the
 * user is told stands in the {@code .err} file beside the style. Nothing is a crash, nothing takes
 * long, and no file outside of the style's folder is looked at.
 */
class StyleMistakesTest {
  private static final Path CORPUS = Path.of("src", "test", "corpus", "mistakes");

  @TempDir static Path out;

  @TestFactory
  Stream<DynamicTest> everyMistakeIsToldAtItsPlace() throws IOException {
    Path episode = Files.writeString(out.resolve("a.md"), EPISODE);
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(), file.toUri(), () -> verify(file, episode)));
    }
  }

  private static final String EPISODE =
      "---\nshow: 慢船\n---\n# 灯塔\n\n## 亮点\n\n- 灯塔最大的用处，不是照亮海面，而是让人知道岸在哪里。\n";

  private static void verify(Path style, Path episode) throws IOException {
    Result result =
        Cli.launch(
            "render",
            "--episode",
            episode.toString(),
            "--style",
            style.toString(),
            "--pick",
            "h1",
            "--canvas",
            "square",
            "--format",
            "png",
            "--out",
            out.resolve("out").toString());
    assertThat(result.code()).isIn(ExitCode.PARTLY, ExitCode.BAD_INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("error: ").doesNotContain("\tat ", "Exception", "root:");
    String told =
        result
            .err()
            .replace('\\', '/')
            .replace(CORPUS.toString().replace('\\', '/'), "$CORPUS")
            .replace(episode.toString().replace('\\', '/'), "a.md");
    Path expected = Path.of(style.toString().replaceFirst("\\.json$", ".err"));
    if (!Files.exists(expected) || Boolean.getBoolean("jinju.update")) {
      Files.writeString(expected, told);
      fail("written, look at it: " + expected);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
  }
}
