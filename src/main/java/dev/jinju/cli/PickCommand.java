package dev.jinju.cli;

import dev.jinju.choose.Choice;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Selection;
import dev.jinju.cli.json.PicksJson;
import dev.jinju.cli.options.BrandOptions;
import dev.jinju.cli.options.ChoiceOptions;
import dev.jinju.cli.options.InputOptions;
import dev.jinju.cli.options.LedgerOptions;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.cli.terminal.PickTable;
import dev.jinju.cli.terminal.Terminals;
import dev.jinju.diag.Warned;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.pipeline.Branding;
import dev.jinju.publish.ledger.Ledger;
import dev.jinju.publish.ledger.LedgerChoosing;
import dev.jinju.publish.plan.PlanWriter;
import dev.jinju.style.brand.Brand;
import dev.jinju.style.brand.BrandReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pick}: the lines that deserve a card, with reasons. */
@Command(
    name = "pick",
    customSynopsis = "jinju pick --episode FILE [OPTIONS]",
    description =
        "Ranks the lines of an episode, with points and reasons, and what was dropped and why.")
final class PickCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--episode",
      required = true,
      paramLabel = "FILE",
      description = "The episode's document.")
  private Path episode;

  @Mixin private InputOptions format;

  @Mixin private BrandOptions brand;

  @Mixin private ChoiceOptions choice;

  @Mixin private LedgerOptions ledger;

  @Option(
      names = "--all",
      description = "Every line that can be a card, however alike, and those that were dropped.")
  private boolean all;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description =
          "Also write what is chosen, with the cover, as a plan: edit it and `render --plan` it.")
  private @Nullable Path plan;

  PickCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Selection wanted = choice.selection(List.of());
    @Nullable Path file = brand.of(episode);
    Branding branding = new Branding(file == null ? Brand.NONE : BrandReader.read(file));
    Warned<Episode> read = EpisodeReaders.read(episode, format.format()).map(branding::episode);
    console.report(read.warnings());
    Selection selection = branding.selection(wanted, read.value());
    Choice chosen =
        all
            ? Chooser.rank(read.value(), selection)
            : Chooser.choose(read.value(), selection, made(read.value()));
    if (plan != null) {
      PlanWriter.write(plan, episode, read.value(), chosen, branding);
      console.note("wrote the plan `" + plan + "`");
    }
    if (console.json()) {
      console.data(PicksJson.of(chosen, branding));
    } else {
      PickTable.of(chosen, branding, console.ink(), Terminals.width(), all).forEach(console::data);
      console.note(PickTable.footer(chosen, all));
    }
    return ExitCode.DONE;
  }

  private Predicate<String> made(Episode read) {
    @Nullable Ledger known = ledger.open(console);
    return known == null ? text -> false : known.made(LedgerChoosing.show(read));
  }
}
