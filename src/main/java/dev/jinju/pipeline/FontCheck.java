package dev.jinju.pipeline;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.diag.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out before anything is drawn whether the families that a style names are there. */
final class FontCheck {
  private FontCheck() {}

  /**
   * Checks every kind of card in a look.
   *
   * @throws InputException with each missing family at the first place that names it
   */
  static void check(Look look, Workshop workshop) {
    Map<String, Diagnostic> missing = new TreeMap<>();
    for (CardKind kind : CardKind.values()) {
      List<String> there = workshop.fonts(look.style().design(kind, look.canvas())).families();
      look.style()
          .families(kind, look.canvas())
          .forEach(
              (family, span) -> {
                if (!there.contains(family)) {
                  missing.putIfAbsent(family, missing(family, span, there));
                }
              });
    }
    if (!missing.isEmpty()) {
      throw new InputException(new ArrayList<>(missing.values()));
    }
  }

  private static Diagnostic missing(String family, SourceSpan span, List<String> there) {
    String hint =
        Nearest.to(family, there)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("`jinju fonts list` shows the families; a style adds its own with `fonts`");
    return Diagnostic.error("unknown-font", "there is no font family `" + family + "`", span)
        .withHint(hint);
  }
}
