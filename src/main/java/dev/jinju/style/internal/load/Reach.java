package dev.jinju.style.internal.load;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of a style's own file reaches a card, and what deeper values always take the place of. */
final class Reach {
  private final Set<SourceSpan> reached = new HashSet<>();

  /**
   * Marks what counts.
   *
   * @param trees the merged trees of all cards on all canvases
   */
  Reach(List<Json.Obj> trees) {
    trees.forEach(this::mark);
  }

  private void mark(Json value) {
    if (value instanceof Json.Obj obj) {
      obj.members().values().forEach(member -> mark(member.value()));
    } else if (value instanceof Json.Arr arr && reached.add(arr.span())) {
      arr.items().forEach(this::mark);
    } else {
      reached.add(value.span());
    }
  }

  /** Tells each field of which nothing counts anywhere, the outermost only. */
  void unreachable(Json.Obj own, Problems problems) {
    Json.Obj shared = own.without(Overrides.ABOUT);
    inside(shared, problems);
    inside(own.child("cards"), problems);
    for (Json.Member canvas : own.child("canvases").members().values()) {
      if (canvas.value() instanceof Json.Obj overrides) {
        inside(overrides.without("cards"), problems);
        inside(overrides.child("cards"), problems);
      }
    }
  }

  private void inside(Json.Obj object, Problems problems) {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!counts(member.value())) {
                problems.add(unreachable(name, member.at()));
              } else if (member.value() instanceof Json.Obj inner) {
                inside(inner, problems);
              }
            });
  }

  /** An empty object says nothing that another could take the place of. */
  private boolean counts(Json value) {
    if (value instanceof Json.Obj obj) {
      return obj.members().isEmpty()
          || obj.members().values().stream().anyMatch(member -> counts(member.value()));
    }
    return reached.contains(value.span());
  }

  private static Diagnostic unreachable(String name, SourceSpan at) {
    String message = "`" + name + "` never counts: every card takes it from a deeper override";
    return Diagnostic.warning("unreachable-override", message, at)
        .withHint("the deepest wins: `canvases`.`cards`, then `canvases`, then `cards`");
  }
}
