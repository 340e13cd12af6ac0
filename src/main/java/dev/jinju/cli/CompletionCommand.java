package dev.jinju.cli;

import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.publish.JsonText;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: a script that teaches a shell the commands and options. */
@Command(
    name = "completion",
    description = {
      "Prints a script that completes commands and options.",
      "bash, zsh: source <(jinju completion bash)",
      "fish: jinju completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      description = "${COMPLETION-CANDIDATES}")
  private String shell;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    String script =
        switch (shell) {
          // One script serves both: it turns on zsh's emulation of bash when zsh reads it.
          case "bash", "zsh" -> AutoComplete.bash("jinju", root);
          case "fish" -> FishCompletion.of(root);
          default ->
              throw new ParameterException(
                  spec.commandLine(),
                  "expected one of `bash`, `zsh`, `fish` but found `" + shell + "`");
        };
    if (console.json()) {
      console.data(JsonText.object().put("shell", shell).put("script", script));
    } else {
      console.data(script.stripTrailing());
    }
    return ExitCode.DONE;
  }

  /** For shell completion. */
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("bash", "zsh", "fish").iterator();
    }
  }
}
