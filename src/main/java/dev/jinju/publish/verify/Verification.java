package dev.jinju.publish.verify;

import dev.jinju.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What was found of one manifest. Immutable.
 *
 * @param manifest its file
 * @param cards one for each card in each look, in the manifest's order
 * @param diagnostics what concerns no single card, such as a source that changed
 */
public record Verification(Path manifest, List<VerifiedCard> cards, List<Diagnostic> diagnostics) {
  public Verification {
    cards = List.copyOf(cards);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether every word and every file is as it was. */
  public boolean holds() {
    return diagnostics.isEmpty() && cards.stream().allMatch(VerifiedCard::holds);
  }
}
