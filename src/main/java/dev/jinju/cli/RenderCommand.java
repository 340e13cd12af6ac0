package dev.jinju.cli;

import dev.jinju.choose.Chooser;
import dev.jinju.choose.Choosing;
import dev.jinju.choose.Selection;
import dev.jinju.cli.options.BrandOptions;
import dev.jinju.cli.options.BrandedLooks;
import dev.jinju.cli.options.ChoiceOptions;
import dev.jinju.cli.options.InputOptions;
import dev.jinju.cli.options.LedgerOptions;
import dev.jinju.cli.options.OutputOptions;
import dev.jinju.cli.options.ProjectHome;
import dev.jinju.cli.options.StyleOptions;
import dev.jinju.cli.options.Version;
import dev.jinju.cli.terminal.Console;
import dev.jinju.episode.InputFormat;
import dev.jinju.pipeline.Jinju;
import dev.jinju.publish.Publisher;
import dev.jinju.publish.ledger.Ledger;
import dev.jinju.publish.ledger.LedgerChoosing;
import dev.jinju.publish.plan.Plan;
import dev.jinju.publish.plan.PlanReader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code render}: the main job, from episodes to cards in a folder. */
@Command(
    name = "render",
    customSynopsis = "jinju render (--episode FILE... | --plan FILE) [OPTIONS]",
    description = "Chooses lines of episodes and writes them as cards in SVG, PNG and PDF.")
final class RenderCommand implements Callable<Integer>, RenderWatch.Asked {
  /** What chooses cards, and so contradicts a plan. */
  private static final List<String> CHOOSING =
      List.of(
          "--pick",
          "--count",
          "--kind",
          "--speaker",
          "--match",
          "--min-length",
          "--max-length",
          "--exclude");

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--episode",
      paramLabel = "FILE...",
      hideParamSyntax = true,
      arity = "1..*",
      description = "The episodes' documents.")
  private List<Path> episodes = List.of();

  @Mixin private InputOptions input;

  @Mixin private StyleOptions style;

  @Mixin private BrandOptions brand;

  @Mixin private OutputOptions output;

  @Mixin private ChoiceOptions choice;

  @Mixin private LedgerOptions ledger;

  @Option(
      names = "--pick",
      paramLabel = "ID,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      description = "Exactly these lines in this order, by the ids that pick shows.")
  private List<String> picks = List.of();

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Exactly the cards of a plan that `pick --plan` wrote and you may have edited.")
  private @Nullable Path plan;

  @Option(
      names = "--carousel",
      description = "Number the cards between a cover and a closing card, and bind them as a PDF.")
  private boolean carousel;

  @Option(
      names = "--explain",
      description = "Beside each card a picture of what the layout decided, drawn over it.")
  private boolean explain;

  @Option(
      names = "--watch",
      description = "Make the cards again on every saved change, until Ctrl-C.")
  private boolean watch;

  @Option(names = "--dry-run", description = "Do everything but write, and list the files.")
  private boolean dryRun;

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    output.validate();
    check(!watch || !dryRun, "`--watch` and `--dry-run` exclude each other");
    check(!watch || !ledger.asked(), "`--watch` and `--ledger` exclude each other");
    List<Path> documents = documents();
    Path home = ProjectHome.find();
    if (watch) {
      return new RenderWatch(console, home, output.out(), this).run();
    }
    try (Jinju jinju = Jinju.open(home)) {
      RenderRun.Settings settings = settings(looks(jinju));
      Publisher publisher =
          dryRun
              ? Publisher.dryRun(output.out(), Version.number())
              : Publisher.into(output.out(), Version.number());
      return new RenderRun(console, jinju, publisher, settings, choosing())
          .run(documents, input.format());
    }
  }

  @Override
  public List<Path> documents() {
    @Nullable Plan planned = planned();
    return planned == null || !episodes.isEmpty() ? episodes : List.of(planned.episode());
  }

  @Override
  public @Nullable InputFormat format() {
    return input.format();
  }

  @Override
  public BrandedLooks looks(Jinju jinju) {
    return new BrandedLooks(console, jinju, style, brand, output.strictness());
  }

  @Override
  public RenderRun.Settings settings(BrandedLooks looks) {
    @Nullable Plan planned = planned();
    Selection chosen =
        planned == null ? choice.selection(picks) : Selection.ordered(planned.orders());
    return new RenderRun.Settings(
        carousel ? chosen.withEnds() : chosen,
        looks,
        output.formats(),
        output.rendering(),
        output.strictness(),
        new RenderRun.Beside(carousel, explain),
        output.jobs(),
        dryRun);
  }

  @Override
  public Set<Path> files(Path home) {
    Set<Path> files = new LinkedHashSet<>(episodes);
    if (plan != null) {
      files.add(plan);
    }
    episodes.forEach(episode -> files.add(brand.place(episode)));
    files.addAll(style.files(home.resolve("styles")));
    return files;
  }

  private Choosing choosing() {
    @Nullable Ledger known = ledger.open(console);
    if (known == null) {
      return Chooser::choose;
    }
    if (dryRun) {
      return (episode, selection) ->
          Chooser.choose(episode, selection, known.made(LedgerChoosing.show(episode)));
    }
    return new LedgerChoosing(known, "");
  }

  /** The plan that was asked for; null for none. */
  private @Nullable Plan planned() {
    if (plan == null) {
      check(!episodes.isEmpty(), "`--episode` is missing");
      return null;
    }
    check(episodes.size() < 2, "expected one `--episode` at most with `--plan`");
    ParseResult given = spec.commandLine().getParseResult();
    for (String option : CHOOSING) {
      check(
          !given.hasMatchedOption(option),
          "expected no `" + option + "` with `--plan`, which says which cards are made");
    }
    return PlanReader.read(plan);
  }

  private void check(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
