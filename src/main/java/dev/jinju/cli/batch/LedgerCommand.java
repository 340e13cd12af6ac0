package dev.jinju.cli.batch;

import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.ledger.Ledger;
import dev.jinju.publish.ledger.LedgerLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger}: the lines that were made cards. */
@Command(name = "ledger", description = "The lines that were made cards: list them, forget some.")
public final class LedgerCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  public LedgerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing: `list` or `forget`");
  }

  @Command(name = "list", description = "Lists the lines in the order in which they were made.")
  int list(
      @Parameters(paramLabel = "FILE", description = "The ledger.") Path file,
      @Option(names = "--show", paramLabel = "NAME", description = "Only lines of this show.")
          @Nullable String show,
      @Option(names = "--title", paramLabel = "TEXT", description = "Only lines of this episode.")
          @Nullable String title) {
    Ledger ledger = open(file);
    Predicate<LedgerLine> which = which(show, title, null);
    List<LedgerLine> lines = ledger.lines().stream().filter(which).toList();
    for (LedgerLine line : lines) {
      if (console.json()) {
        console.data(
            JsonText.object()
                .put("show", line.show())
                .put("episode", line.episode())
                .put("id", line.id())
                .put("text", line.text()));
      } else {
        console.data(
            String.join(
                "\t", line.show(), line.episode(), line.id(), line.text().replace('\n', ' ')));
      }
    }
    if (console.json()) {
      console.data(JsonText.object().put("lines", lines.size()));
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "forget",
      description = "Lets lines be chosen again: those of a show, an episode, an id, or all.")
  int forget(
      @Parameters(paramLabel = "FILE", description = "The ledger.") Path file,
      @Option(names = "--show", paramLabel = "NAME", description = "Lines of this show.")
          @Nullable String show,
      @Option(names = "--title", paramLabel = "TEXT", description = "Lines of this episode.")
          @Nullable String title,
      @Option(names = "--id", paramLabel = "ID", description = "The line of this id.")
          @Nullable String id,
      @Option(names = "--all", description = "Every line.") boolean all) {
    if (!all && show == null && title == null && id == null) {
      throw new ParameterException(
          spec.commandLine().getSubcommands().get("forget"),
          "`--show`, `--title`, `--id` or `--all` is missing");
    }
    int gone = open(file).forget(which(show, title, id));
    if (console.json()) {
      console.data(JsonText.object().put("forgotten", gone));
    } else {
      console.data(gone + (gone == 1 ? " line" : " lines") + " forgotten");
    }
    return ExitCode.DONE;
  }

  private static Predicate<LedgerLine> which(
      @Nullable String show, @Nullable String title, @Nullable String id) {
    List<Predicate<LedgerLine>> all = new ArrayList<>();
    all.add(line -> show == null || line.show().equals(show));
    all.add(line -> title == null || line.episode().equals(title));
    all.add(line -> id == null || line.id().equals(id));
    return all.stream().reduce(line -> true, Predicate::and);
  }

  private Ledger open(Path file) {
    if (!Files.exists(file)) {
      throw new InputException(
          Diagnostic.error("no-such-file", "there is no such file", SourceSpan.of(file.toString()))
              .withHint("a ledger is made by `jinju batch --ledger` or `jinju render --ledger`"));
    }
    Ledger ledger = Ledger.open(file);
    console.report(ledger.warnings());
    return ledger;
  }
}
