package dev.jinju.cli.options;

import dev.jinju.card.CardKind;
import dev.jinju.choose.Limits;
import dev.jinju.choose.Order;
import dev.jinju.choose.Selection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which lines of an episode are wanted. */
public final class ChoiceOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many lines; without it as many as make 8 cards.")
  private @Nullable Integer count;

  @Option(
      names = "--kind",
      paramLabel = "KIND,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      completionCandidates = Converters.Kinds.class,
      description = "Only these kinds: ${COMPLETION-CANDIDATES}.")
  private @Nullable List<CardKind> kinds;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Only lines of this speaker; a part of the name will do.")
  private @Nullable String speaker;

  @Option(
      names = "--match",
      paramLabel = "REGEX",
      description = "Only lines in which this regular expression is found.")
  private @Nullable Pattern match;

  @Option(
      names = "--min-length",
      paramLabel = "N",
      description = "Only lines of so many characters or more; two Latin letters count as one.")
  private @Nullable Integer least;

  @Option(
      names = "--max-length",
      paramLabel = "N",
      description = "Only lines of so many characters or fewer; two Latin letters count as one.")
  private @Nullable Integer most;

  @Option(
      names = "--exclude",
      paramLabel = "ID,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      description = "None of these lines; the id of a turn is all that is made of it.")
  private List<String> excluded = List.of();

  /**
   * What the options ask for.
   *
   * @param ids exactly these; empty to choose by points
   * @throws ParameterException for a count or a length below 0
   */
  public Selection selection(List<String> ids) {
    atLeastNothing("--count", count);
    atLeastNothing("--min-length", least);
    atLeastNothing("--max-length", most);
    Set<CardKind> wanted = EnumSet.noneOf(CardKind.class);
    if (kinds != null) {
      wanted.addAll(kinds);
    }
    List<Order> orders = ids.stream().map(Order::of).toList();
    Selection selection =
        new Selection(count, orders, wanted, speaker, match == null ? null : match.pattern());
    return selection.withLimits(new Limits(least, most, Set.copyOf(excluded)));
  }

  private void atLeastNothing(String option, @Nullable Integer value) {
    if (value != null && value < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a whole number, 0 or more, for `" + option + "` but found `" + value + "`");
    }
  }
}
