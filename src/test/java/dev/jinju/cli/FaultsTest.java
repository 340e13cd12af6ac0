package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.options.Version;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.cli.terminal.Globals;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a fault of the program itself looks like. */
class FaultsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void anInternalErrorTellsWhatToReport() {
    int code = Faults.execution(console(), new IllegalStateException("no glyph"));
    assertThat(code).isEqualTo(ExitCode.INTERNAL);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("error: Jinju itself failed: `java.lang.IllegalStateException: no glyph`\n")
        .contains("hint: please report this", "jinju " + Version.number(), "at dev.jinju.cli.");
  }

  @Test
  void asJsonItIsStillOneObject() {
    int code = Faults.execution(console("--json"), new IllegalStateException("no glyph"));
    assertThat(code).isEqualTo(ExitCode.INTERNAL);
    JsonNode node = new JsonMapper().readTree(err.toString(StandardCharsets.UTF_8));
    assertThat(node.get("code").stringValue()).isEqualTo("internal-error");
    assertThat(node.get("severity").stringValue()).isEqualTo("error");
  }

  private Console console(String... args) {
    return Console.of(
        Globals.of(args),
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
