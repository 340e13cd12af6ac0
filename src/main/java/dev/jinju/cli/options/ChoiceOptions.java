package dev.jinju.cli.options;

import dev.jinju.card.CardKind;
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

  /**
   * What the options ask for.
   *
   * @param ids exactly these; empty to choose by points
   * @throws ParameterException for a count below 0
   */
  public Selection selection(List<String> ids) {
    if (count != null && count < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a whole number, 0 or more, for `--count` but found `" + count + "`");
    }
    Set<CardKind> wanted = EnumSet.noneOf(CardKind.class);
    if (kinds != null) {
      wanted.addAll(kinds);
    }
    List<Order> orders = ids.stream().map(Order::of).toList();
    return new Selection(count, orders, wanted, speaker, match == null ? null : match.pattern());
  }
}
