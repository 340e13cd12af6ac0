package dev.jinju.publish.verify;

import dev.jinju.diag.Diagnostic;
import java.util.List;

/**
 * One card of a manifest. Immutable.
 *
 * @param id names its source
 * @param kind as the manifest names it
 * @param style the look's style
 * @param canvas the look's canvas
 * @param files how many files it has
 * @param edited whether its words were changed by hand, so that there is nothing to compare
 * @param problems what differs; empty when all is as it was
 */
public record VerifiedCard(
    String id,
    String kind,
    String style,
    String canvas,
    int files,
    boolean edited,
    List<Diagnostic> problems) {
  public VerifiedCard {
    problems = List.copyOf(problems);
  }

  public boolean holds() {
    return problems.isEmpty();
  }
}
