package dev.jinju.style.internal.load;

import dev.jinju.diag.Diagnostic;
import dev.jinju.style.TokenValues;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Merge;
import dev.jinju.style.internal.source.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts values from outside a style in the place of the tokens that the style has. */
record GivenTokens(TokenValues given) {
  private static final String TOKENS = "tokens";

  /** The tree of one kind of card on one canvas with the values of those tokens that it has. */
  Json.Obj over(Json.Obj tree) {
    Json.Obj own = tree.child(TOKENS);
    Json.Obj known = Json.Obj.empty(given.values().span());
    for (Map.Entry<String, Json.Member> value : given.values().members().entrySet()) {
      if (own.members().containsKey(value.getKey())) {
        known = known.with(value.getKey(), value.getValue());
      }
    }
    return known.members().isEmpty()
        ? tree
        : tree.with(TOKENS, new Json.Member(own.span(), Merge.over(own, known)));
  }

  /** Tells of values that nothing in the style has a token for. */
  void findUnknown(String style, Json.Obj merged, Problems problems) {
    Set<String> known = new TreeSet<>();
    collect(merged, known);
    given
        .values()
        .members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                String message = "the style `" + style + "` has no token `" + name + "`";
                problems.add(
                    Faults.hinted(
                        Diagnostic.warning("unknown-token", message, member.at()),
                        name,
                        known,
                        "its tokens are "));
              }
            });
  }

  /** The tokens of a style, and of its overrides for kinds of cards and for canvases. */
  private static void collect(Json.Obj level, Set<String> names) {
    names.addAll(level.child(TOKENS).members().keySet());
    for (String overrides : List.of("cards", "canvases")) {
      Json.Obj below = level.child(overrides);
      below.members().keySet().forEach(name -> collect(below.child(name), names));
    }
  }

  /** Adds the folder that pictures among the values are relative to. */
  void addFolder(Map<String, Path> folders) {
    if (!given.isEmpty()) {
      folders.putIfAbsent(given.values().span().file(), given.folder());
    }
  }
}
