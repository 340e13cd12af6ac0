package dev.jinju.cli;

import dev.jinju.cli.json.TypesetAnswer;
import dev.jinju.cli.json.TypesetReader;
import dev.jinju.cli.json.TypesetRequest;
import dev.jinju.cli.options.ProjectHome;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.font.FontLibrary;
import dev.jinju.publish.DiagnosticJson;
import dev.jinju.publish.JsonText;
import dev.jinju.text.Typesetter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code typeset}: the text engine on its own. */
@Command(
    name = "typeset",
    customSynopsis = "jinju typeset (--text TEXT | --jsonl) [OPTIONS]",
    description = "Sets a text in lines: one from the command line, or one JSON request a line.")
final class TypesetCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(names = "--text", paramLabel = "TEXT", description = "The text to set.")
  private @Nullable String text;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "zh-Hans",
      description = "Its language (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--width",
      paramLabel = "EM",
      description = "Width of the lines in em; without it the text stands on one line.")
  private @Nullable Double width;

  @Option(
      names = "--jsonl",
      description = "Read one request a line from standard input and answer one a line.")
  private boolean jsonLines;

  TypesetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (jsonLines == (text != null)) {
      throw new ParameterException(spec.commandLine(), "expected either `--text` or `--jsonl`");
    }
    if (width != null && !(width > 0)) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a number above 0 for `--width` but found `" + JsonText.number(width) + "`");
    }
    try (FontLibrary fonts = FontLibrary.open(ProjectHome.find().resolve("fonts"))) {
      Typesetter typesetter = new Typesetter(fonts);
      return text == null ? answerAll(typesetter) : answerOne(typesetter, text);
    }
  }

  private int answerOne(Typesetter typesetter, String wanted) {
    ObjectNode answer = TypesetAnswer.of(TypesetRequest.of(wanted, language, width), typesetter);
    if (console.json()) {
      console.data(answer);
    } else {
      for (JsonNode line : answer.get("lines")) {
        console.data(line.get("text").stringValue().stripTrailing());
      }
    }
    return ExitCode.DONE;
  }

  private int answerAll(Typesetter typesetter) {
    int code = ExitCode.DONE;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    try {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        SourceSpan span = SourceSpan.of("<stdin>", ++number);
        if (!line.isBlank() && !answer(typesetter, line, span)) {
          code = ExitCode.PARTLY;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return code;
  }

  /**
   * An answer for every request, so that lines stay in step; a bad one is answered by its error.
   */
  private boolean answer(Typesetter typesetter, String line, SourceSpan span) {
    try {
      console.data(TypesetAnswer.of(TypesetReader.read(line, span), typesetter));
      return true;
    } catch (InputException e) {
      ObjectNode answer = JsonText.object();
      answer.set("error", DiagnosticJson.of(e.diagnostics().get(0)));
      console.data(answer);
      return false;
    }
  }
}
