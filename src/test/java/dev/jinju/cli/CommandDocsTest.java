package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.Globals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The documents tell every command and option, no other, and their commands run. */
class CommandDocsTest {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", "")).toAbsolutePath();
  private static final Pattern OPTION = Pattern.compile("`(--[a-z][a-z-]*)`");
  private static final Pattern COMMAND = Pattern.compile("`jinju ([a-z]+(?: [a-z]+)?)`");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  @TempDir Path out;

  static Stream<String> documents() {
    return Stream.of(
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/cli.md", "docs/styles.md");
  }

  static Stream<String> examples() throws IOException {
    return FENCE
        .matcher(text("README.md"))
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> line.startsWith("./jinju "));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void optionsAndCommandsExist(String document) throws IOException {
    assertThat(options()).containsAll(found(OPTION, text(document)));
    assertThat(commands()).containsAll(found(COMMAND, text(document)));
  }

  @Test
  void everyOptionIsTold() throws IOException {
    assertThat(found(OPTION, text("docs/cli.md"))).containsAll(options());
  }

  @Test
  void everyCommandIsTold() throws IOException {
    String told = text("docs/cli.md");
    assertThat(commands())
        .allSatisfy(
            name -> assertThat(told).containsPattern("(?m)^## .*" + name + "|`jinju " + name));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesRun(String line) {
    List<String> args =
        new ArrayList<>(Stream.of(line.split(" +")).skip(1).map(this::here).toList());
    if (args.get(0).equals("render")) {
      args.addAll(List.of("--out", out.toString(), "--dry-run"));
    }
    before(args);
    Cli.Result result = Cli.launch(args.toArray(new String[0]));
    assertThat(result.code()).as(result.err()).isZero();
  }

  /** What the project has is taken from there; everything else lies in a folder of the test. */
  private String here(String argument) {
    if (argument.startsWith("episodes")) {
      return HOME.resolve(argument).toString();
    }
    return List.of("out", "plan.json").contains(argument)
        ? out.resolve(argument).toString()
        : argument;
  }

  /** Makes what an example takes from one before it. */
  private void before(List<String> args) {
    String episode = HOME.resolve("episodes/cable-ship.en.md").toString();
    if (args.contains("render") && args.contains("--plan")) {
      Cli.launch("pick", "--episode", episode, "--plan", here("plan.json"));
    } else if (args.contains("verify")) {
      Cli.launch("render", "--episode", episode, "--format", "svg", "--out", here("out"));
    }
  }

  private static Set<String> options() {
    Set<String> names = new TreeSet<>();
    walk(
        root(),
        "",
        (name, command) -> {
          names.addAll(command.getCommandSpec().optionsMap().keySet());
          names.addAll(command.getCommandSpec().negatedOptionsMap().keySet());
        });
    names.removeIf(name -> !name.startsWith("--"));
    return names;
  }

  private static Set<String> commands() {
    Set<String> names = new TreeSet<>();
    walk(root(), "", (name, command) -> names.add(name));
    names.remove("");
    return names;
  }

  private interface Visitor {
    void visit(String name, CommandLine command);
  }

  private static void walk(CommandLine command, String name, Visitor visitor) {
    visitor.visit(name, command);
    command
        .getSubcommands()
        .forEach((sub, below) -> walk(below, name.isEmpty() ? sub : name + " " + sub, visitor));
  }

  private static CommandLine root() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return Main.commandLine(
        Console.of(Globals.of(), InputStream.nullInputStream(), nowhere, nowhere));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(text).results().forEach(result -> found.add(result.group(1)));
    return found;
  }

  private static String text(String document) throws IOException {
    return Files.readString(HOME.resolve(document));
  }
}
