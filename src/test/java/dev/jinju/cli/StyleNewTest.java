package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.Cli.Result;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.style.Style;
import dev.jinju.style.StyleEntry;
import dev.jinju.style.Styles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleNewTest {
  private static final Styles STYLES =
      Styles.open(Path.of(System.getProperty("jinju.home", "")).resolve("styles"));

  @TempDir Path folder;

  @Test
  void aNewStyleOfEachShippedOneHasNoFault() {
    for (StyleEntry entry : STYLES.list().value()) {
      Result result = begin("my-" + entry.name(), "--extends", entry.name());
      assertThat(result.code()).as(result.err()).isZero();
      String file = folder.resolve("my-" + entry.name() + ".json").toString();
      assertThat(STYLES.check(file)).as(entry.name()).isEmpty();
    }
  }

  @Test
  void itsCardsHaveNoFindingEither() {
    begin("mine", "--extends", "plain");
    Result result = Cli.launch("styles", "check", folder.resolve("mine.json").toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).contains("is fine");
  }

  @Test
  void whatACommentHoldsCanBeTakenAsItIs() throws IOException {
    begin("mine");
    Path file = folder.resolve("mine.json");
    String awake = Files.readString(file).replaceAll("(?m)^( +)// (\"[a-zA-Z]+\": .*)$", "$1$2");
    Files.writeString(file, awake);
    Style style = STYLES.load(file.toString(), List.of()).value();
    assertThat(style.merged()).contains("\"#ddd\"");
  }

  @Test
  void aFileThatIsThereIsNeverReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "my work");
    Result result = begin("mine");
    assertThat(result.code()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(result.err()).contains("there is a file of this name");
    assertThat(Files.readString(file)).isEqualTo("my work");
  }

  @Test
  void aNameThatNoStyleMayHaveIsAUsageError() {
    Result result = begin("../Mine");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aStyleMayBeginAsAFileBesideOrBelowIt() {
    begin("first", "--extends", "plain");
    String base = folder.resolve("first.json").toString();
    assertThat(begin("second", "--extends", base).code()).isZero();
    Style second = STYLES.load(folder.resolve("second.json").toString(), List.of()).value();
    assertThat(second.files()).hasSize(3);
    String below = folder.resolve("below").toString();
    Result elsewhere = Cli.launch("styles", "new", "third", "--extends", base, "--out", below);
    assertThat(elsewhere.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(elsewhere.err()).contains("in its own folder or below");
  }

  private Result begin(String name, String... more) {
    List<String> args = new ArrayList<>(List.of("styles", "new", name, "--out", folder.toString()));
    args.addAll(List.of(more));
    return Cli.launch(args.toArray(new String[0]));
  }
}
