package dev.jinju.cli.styles;

import dev.jinju.cli.options.ProjectHome;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.cli.terminal.Terminals;
import dev.jinju.diag.Warned;
import dev.jinju.publish.JsonText;
import dev.jinju.style.Style;
import dev.jinju.style.StyleEntry;
import dev.jinju.style.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code styles}: what there is, what one is made of, and what is wrong with one. */
@Command(
    name = "styles",
    description = "The styles: list, show, begin, check, compare and see them.")
public final class StylesCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  private StylesCommand(Console console) {
    this.console = console;
  }

  /** The command with all of its own. */
  public static CommandLine withCommands(Console console) {
    return new CommandLine(new StylesCommand(console))
        .addSubcommand(new StyleCheckCommand(console))
        .addSubcommand(new StyleNewCommand(console))
        .addSubcommand(new StyleDiffCommand(console))
        .addSubcommand(new StyleGalleryCommand(console));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: `list`, `show`, `check`, `new`, `diff` or `gallery`");
  }

  @Command(name = "list", description = "Lists the styles that come with Jinju.")
  int list() {
    Warned<List<StyleEntry>> styles = styles().list();
    console.report(styles.warnings());
    if (console.json()) {
      ObjectNode root = JsonText.object();
      ArrayNode all = root.putArray("styles");
      styles.value().forEach(entry -> all.add(entry(entry)));
      console.data(root);
    } else {
      styles.value().forEach(this::row);
    }
    return ExitCode.DONE;
  }

  @Command(name = "show", description = "Shows what a style is and which files it is made of.")
  int show(
      @Parameters(paramLabel = "NAME|FILE", description = "The style.") String name,
      @Option(
              names = "--resolved",
              description = "The whole style as JSON, merged with those that it extends.")
          boolean resolved) {
    Warned<Style> loaded = styles().load(name, List.of());
    console.report(loaded.warnings());
    Style style = loaded.value();
    if (resolved) {
      JsonNode merged = JsonText.read(style.merged());
      console.data(
          console.json() ? JsonText.line(merged) : JsonText.pretty(merged).stripTrailing());
      return ExitCode.DONE;
    }
    List<String> files = style.files().stream().map(Path::toString).toList();
    if (console.json()) {
      ObjectNode root = JsonText.object();
      root.put("name", style.name()).put("title", style.title());
      root.put("description", style.description());
      ArrayNode all = root.putArray("files");
      files.forEach(all::add);
      console.data(root);
    } else {
      console.data(console.ink().accent(style.name()) + "  " + console.ink().strong(style.title()));
      console.data(style.description());
      files.forEach(file -> console.data(console.ink().faint(file)));
    }
    return ExitCode.DONE;
  }

  private static Styles styles() {
    return Styles.open(ProjectHome.find().resolve("styles"));
  }

  private static ObjectNode entry(StyleEntry entry) {
    return JsonText.object()
        .put("name", entry.name())
        .put("title", entry.title())
        .put("description", entry.description());
  }

  private void row(StyleEntry entry) {
    String name = console.ink().accent(Terminals.pad(entry.name(), 12));
    String title = Terminals.pad(entry.title(), 20) + " ";
    int room = Terminals.width() - 12 - Terminals.columns(title);
    console.data(name + title + console.ink().faint(Terminals.fit(entry.description(), room)));
  }
}
