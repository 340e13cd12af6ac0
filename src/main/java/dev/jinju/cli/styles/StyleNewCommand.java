package dev.jinju.cli.styles;

import dev.jinju.cli.options.ProjectHome;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.OutputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.diag.Warned;
import dev.jinju.publish.AtomicFiles;
import dev.jinju.publish.JsonText;
import dev.jinju.style.Style;
import dev.jinju.style.Styles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code styles new}: a file to begin a style with. */
@Command(
    name = "new",
    description =
        "Writes NAME.json, a commented style that begins as another; never over a file that is"
            + " there.")
final class StyleNewCommand implements Callable<Integer> {
  /** As the schema says of {@code name}. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description = "The style's name: small letters, digits and hyphens.")
  private String name = "";

  @Option(
      names = "--extends",
      paramLabel = "NAME|FILE",
      defaultValue = "ink",
      description = "The style that it begins as (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder of the file (default: this one).")
  private Path out;

  StyleNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!NAME.matcher(name).matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a name of small letters, digits and hyphens but found `" + name + "`");
    }
    Path styles = ProjectHome.find().resolve("styles");
    Warned<Style> loaded = Styles.open(styles).load(base, List.of());
    console.report(loaded.warnings());
    Path file = out.resolve(name + ".json").normalize();
    if (Files.exists(file)) {
      throw new OutputException(
          Diagnostic.error(
                  "already-there", "there is a file of this name", SourceSpan.of(file.toString()))
              .withHint("choose another name, or another folder with `--out`"));
    }
    String text =
        StyleStart.of(
            name, extended(file), seen(file, styles.resolve("style.schema.json")), loaded.value());
    AtomicFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    if (console.json()) {
      console.data(
          JsonText.object().put("name", name).put("file", shown(file)).put("extends", base));
    } else {
      console.data(shown(file));
    }
    return ExitCode.DONE;
  }

  /** The base as the new file names it; a file has to lie in or below the new file's folder. */
  private String extended(Path file) {
    if (!base.endsWith(".json") && !base.contains("/")) {
      return base;
    }
    String seen = seen(file, Path.of(base));
    if (seen.startsWith("..") || Path.of(seen).isAbsolute()) {
      throw new InputException(
          Diagnostic.error(
                  "base-out-of-reach",
                  "a style can only extend files in its own folder or below",
                  SourceSpan.of(base))
              .withHint("choose the folder of this file, or one above it, with `--out`"));
    }
    return seen;
  }

  private static String seen(Path from, Path target) {
    Path folder = from.toAbsolutePath().normalize().resolveSibling("");
    Path to = target.toAbsolutePath().normalize();
    return folder.getRoot().equals(to.getRoot()) ? shown(folder.relativize(to)) : shown(to);
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
