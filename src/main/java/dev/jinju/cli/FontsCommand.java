package dev.jinju.cli;

import dev.jinju.cli.json.FontReportJson;
import dev.jinju.cli.options.ProjectHome;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.cli.terminal.Terminals;
import dev.jinju.diag.Diagnostic;
import dev.jinju.font.FontFace;
import dev.jinju.font.FontLibrary;
import dev.jinju.font.check.FaceReport;
import dev.jinju.font.check.FontInspector;
import dev.jinju.font.check.FontReport;
import dev.jinju.publish.JsonText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code fonts}: the bundled faces, and what is in font files. */
@Command(name = "fonts", description = "The faces: list those of Jinju, check those of files.")
final class FontsCommand implements Callable<Integer> {
  /** A smaller part of a language is not worth a word. */
  private static final double LEAST_TOLD = 0.01;

  private final Console console;

  @Spec private CommandSpec spec;

  FontsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing: `list` or `check`");
  }

  @Command(name = "list", description = "Lists the faces with weight, languages and file.")
  int list() {
    Path fonts = ProjectHome.find().resolve("fonts");
    try (FontLibrary library = FontLibrary.open(fonts)) {
      if (console.json()) {
        ObjectNode root = JsonText.object();
        ArrayNode all = root.putArray("faces");
        library.faces().forEach(face -> json(all.addObject(), face, fonts));
        console.data(root);
      } else {
        library.faces().forEach(face -> row(face, fonts));
      }
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "check",
      description = "Tells the faces of font files, what they cover, and what is wrong with them.")
  int check(
      @Parameters(
              paramLabel = "FILE|FOLDER",
              arity = "0..*",
              description = "Font files, or folders of them; without any, those of Jinju.")
          @Nullable List<Path> paths) {
    List<FontReport> reports =
        FontInspector.inspect(paths == null || paths.isEmpty() ? bundled() : paths);
    if (console.json()) {
      console.data(FontReportJson.of(reports));
    } else {
      for (FontReport report : reports) {
        report.faces().forEach(face -> row(face, report.file()));
        console.report(report.problems());
      }
    }
    boolean failed =
        reports.stream()
            .flatMap(report -> report.problems().stream())
            .anyMatch(Diagnostic::isError);
    return failed ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  private static List<Path> bundled() {
    try (FontLibrary library = FontLibrary.open(ProjectHome.find().resolve("fonts"))) {
      return library.faces().stream().map(FontFace::file).distinct().toList();
    }
  }

  private void row(FaceReport face, Path file) {
    String weights =
        face.lightest() == face.heaviest()
            ? Integer.toString(face.lightest())
            : face.lightest() + "-" + face.heaviest();
    String coverage =
        face.coverage().entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST_TOLD)
            .map(entry -> entry.getKey() + " " + (int) (entry.getValue() * 100) + "%")
            .collect(Collectors.joining(" "));
    console.data(
        console.ink().accent(Terminals.pad(face.family(), 22))
            + Terminals.pad(weights, 8)
            + Terminals.pad(face.format(), 18)
            + Terminals.pad(face.glyphs() + " glyphs", 14)
            + Terminals.pad(coverage, 54)
            + console.ink().faint(file.toString()));
  }

  private void row(FontFace face, Path fonts) {
    console.data(
        console.ink().accent(Terminals.pad(face.family(), 18))
            + Terminals.pad(Integer.toString(face.weight()), 5)
            + Terminals.pad(String.join(" ", face.languages()), 26)
            + console.ink().faint(file(face, fonts)));
  }

  private static void json(ObjectNode node, FontFace face, Path fonts) {
    node.put("family", face.family()).put("weight", face.weight());
    ArrayNode languages = node.putArray("languages");
    face.languages().forEach(languages::add);
    node.put("file", file(face, fonts)).put("index", face.index());
  }

  private static String file(FontFace face, Path fonts) {
    return fonts
        .toAbsolutePath()
        .relativize(face.file().toAbsolutePath())
        .toString()
        .replace('\\', '/');
  }
}
