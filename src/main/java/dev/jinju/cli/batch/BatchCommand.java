package dev.jinju.cli.batch;

import dev.jinju.cli.options.BrandOptions;
import dev.jinju.cli.options.ChoiceOptions;
import dev.jinju.cli.options.InputOptions;
import dev.jinju.cli.options.LedgerOptions;
import dev.jinju.cli.options.OutputOptions;
import dev.jinju.cli.options.ProjectHome;
import dev.jinju.cli.options.StyleOptions;
import dev.jinju.cli.options.Version;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.diag.OutputException;
import dev.jinju.pipeline.Jinju;
import dev.jinju.publish.batch.BatchDefaults;
import dev.jinju.publish.batch.BatchRun;
import dev.jinju.publish.batch.BatchSettings;
import dev.jinju.publish.batch.BatchSources;
import dev.jinju.publish.batch.BatchSummary;
import dev.jinju.publish.batch.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code batch}: many episodes at once. */
@Command(
    name = "batch",
    customSynopsis = "jinju batch FILE|DIR|GLOB|MANIFEST... [OPTIONS]",
    description = {
      "Makes the cards of many episodes, several at a time, and keeps those that are there already.",
      "A manifest (.jsonl, .json, .csv) has a row for each episode; its fields win over options."
    })
public final class BatchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE|DIR|GLOB|MANIFEST",
      hideParamSyntax = true,
      arity = "1..*",
      description = "Episodes, folders and patterns of episodes, and manifests.")
  private List<String> inputs;

  @Mixin private InputOptions input;

  @Mixin private StyleOptions style;

  @Mixin private BrandOptions brand;

  @Mixin private OutputOptions output;

  @Mixin private ChoiceOptions choice;

  @Mixin private LedgerOptions ledger;

  @Option(
      names = "--resume",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Keep cards whose inputs have not changed; on unless --no-resume is given.")
  private boolean resume;

  public BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    output.validate();
    BatchSettings settings =
        new BatchSettings(
            new BatchDefaults(
                style.styles(),
                style.canvases(),
                output.formats(),
                style.sets(),
                choice.selection(List.of()),
                brand::of),
            output.rendering(),
            output.strictness(),
            input.format(),
            output.jobs(),
            ledger.open(console),
            resume);
    Path home = ProjectHome.find();
    BatchSources sources = BatchSources.of(inputs, output.out());
    try (StopSignal stop = StopSignal.listen();
        BatchConsole told = new BatchConsole(console, output.out());
        Jinju jinju = Jinju.open(home)) {
      Installation installation = Installation.read(home, Version.number());
      BatchRun run = new BatchRun(jinju, installation, settings, told);
      try {
        BatchSummary summary = run.run(sources, output.out(), stop);
        told.end(summary);
        return exitCode(summary);
      } catch (OutputException e) {
        told.end(run.summary().stopped());
        throw e;
      }
    }
  }

  private static int exitCode(BatchSummary summary) {
    if (summary.cutShort()) {
      return ExitCode.STOPPED;
    }
    if (!summary.hasFailures()) {
      return ExitCode.DONE;
    }
    return summary.made().cards() == 0 ? ExitCode.BAD_INPUT : ExitCode.PARTLY;
  }
}
