package dev.jinju.text.breaks;

import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.TextLanguage;
import java.util.List;

/**
 * Where a text that is too long for one page may go on on the next: UTF-16 offsets in rising order.
 *
 * @param sentences behind the end of a sentence
 * @param clauses behind a comma or its like, or a break by hand
 */
public record SplitPoints(List<Integer> sentences, List<Integer> clauses) {
  public SplitPoints {
    sentences = List.copyOf(sentences);
    clauses = List.copyOf(clauses);
  }

  /** Finds them; a place inside a stretch that belongs together (a title, a quotation) is none. */
  public static SplitPoints of(String text, String language) {
    TextLanguage known = TextLanguage.of(language);
    Opportunities found = BreakFinder.find(text, known, BreakLevel.STRICT, false);
    Affinity affinity = Affinity.of(text, known, found.mandatory(), List.of());
    List<Integer> legal = found.legal().stream().boxed().toList();
    return new SplitPoints(
        legal.stream().filter(at -> affinity.kind(at) == BreakKind.AFTER_STOP).toList(),
        legal.stream().filter(at -> endsClause(affinity.kind(at))).toList());
  }

  private static boolean endsClause(BreakKind kind) {
    return kind == BreakKind.AFTER_MARK || kind == BreakKind.MANDATORY;
  }
}
