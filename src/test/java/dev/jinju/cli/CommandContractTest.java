package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.Cli.Result;
import dev.jinju.cli.terminal.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every command. */
class CommandContractTest {
  private static final String EPISODE =
      Path.of(System.getProperty("jinju.home", ""), "episodes", "cable-ship.en.md").toString();

  private static final String LEDGER =
      Path.of(System.getProperty("jinju.home", ""), "src/test/corpus/publish/ledger.jsonl")
          .toString();

  private static final String FONT =
      Path.of(System.getProperty("jinju.home", ""), "src/test/corpus/font/brand.ttc").toString();

  /** Commands that write files into a folder. */
  private static final Set<String> WRITERS =
      Set.of("render", "batch", "styles diff", "styles gallery", "styles new");

  @TempDir Path out;

  /**
   * A command.
   *
   * @param words its name
   * @param works arguments with which it does its work
   * @param missingFile arguments that name a file that is not there; empty when it reads none
   */
  record Command(List<String> words, List<String> works, List<String> missingFile) {
    static Command of(String words, List<String> works, List<String> missingFile) {
      return new Command(List.of(words.split(" ")), works, missingFile);
    }

    @Override
    public String toString() {
      return String.join(" ", words);
    }
  }

  static Stream<Command> commands() {
    List<String> none = List.of();
    List<String> episode = List.of("--episode", EPISODE);
    List<String> missing = List.of("--episode", "no-such-file.md");
    return Stream.of(
        Command.of(
            "render", List.of("--episode", EPISODE, "--count", "1", "--format", "svg"), missing),
        Command.of(
            "batch",
            List.of(EPISODE, "--count", "1", "--format", "svg"),
            List.of("no-such-manifest.jsonl")),
        Command.of("ledger list", List.of(LEDGER), List.of("no-such-ledger.jsonl")),
        Command.of("pick", episode, missing),
        Command.of("parse", episode, missing),
        Command.of("typeset", List.of("--text", "他说：“你好。”", "--width", "4"), none),
        Command.of("styles list", none, none),
        Command.of("styles show", List.of("ink"), List.of("no-such-style.json")),
        Command.of(
            "styles show",
            List.of("ink", "--resolved"),
            List.of("no-such-style.json", "--resolved")),
        Command.of("styles check", List.of("ink"), List.of("no-such-style.json")),
        Command.of(
            "styles new", List.of("mine"), List.of("mine", "--extends", "no-such-style.json")),
        Command.of(
            "styles diff",
            List.of("plain", "plain", "--canvas", "square"),
            List.of("plain", "no-such-style.json")),
        Command.of(
            "styles gallery",
            List.of("--style", "plain", "--canvas", "square", "--kind", "closing"),
            List.of("--style", "no-such-style.json")),
        Command.of("canvases", none, none),
        Command.of("fonts list", none, none),
        Command.of("fonts check", List.of(FONT), List.of("no-such-font.otf")),
        Command.of("completion", List.of("bash"), none));
  }

  static Stream<Command> readers() {
    return commands().filter(command -> !command.missingFile().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpGoesToStandardOutput(Command command) {
    Result result = run(command, List.of("--help"));
    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("Usage: jinju " + command).contains("--json", "--help");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void versionIsTheProgram(Command command) {
    Result result = run(command, List.of("--version"));
    assertThat(result.code()).isZero();
    assertThat(result.out()).matches("jinju \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void unknownOptionIsAUsageError(Command command) {
    Result result = run(command, List.of("--jsn"));
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("error: there is no option `--jsn`\nhint: did you mean `--json`?\n");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void missingFileIsBadInput(Command command) {
    Result result = run(command, command.missingFile());
    assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("error: ", "no-such-");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void jsonIsAllThatStandardOutputHolds(Command command) {
    List<String> args = new ArrayList<>(command.works());
    args.add("--json");
    Result result = run(command, args);
    assertThat(result.code()).isZero();
    assertThat(result.outLines()).isNotEmpty().allSatisfy(CommandContractTest::isObject);
    assertThat(result.err().lines()).allSatisfy(CommandContractTest::isObject);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void usageErrorsAreObjectsToo(Command command) {
    Result result = run(command, List.of("--json", "--no-such-option"));
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1).allSatisfy(CommandContractTest::isObject);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void colourIsOnlyWhereItWasAskedFor(Command command) {
    assertThat(run(command, command.works()).out()).doesNotContain("\u001b[");
    Result always = run(command, List.of("--no-such-option", "--color=always"));
    assertThat(always.err()).contains("\u001b[");
  }

  private Result run(Command command, List<String> args) {
    List<String> all = new ArrayList<>(command.words());
    all.addAll(args);
    if (WRITERS.contains(command.toString())) {
      all.addAll(List.of("--out", out.toString()));
    }
    return Cli.launch(all.toArray(new String[0]));
  }

  private static void isObject(String line) {
    JsonNode node = new JsonMapper().readTree(line);
    assertThat(node.isObject()).as(line).isTrue();
  }
}
