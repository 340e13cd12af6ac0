package dev.jinju.style.internal.load;

import dev.jinju.diag.Diagnostic;
import dev.jinju.style.internal.bind.DesignBinding;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Problems;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a style's own file defines and no card on any canvas uses. */
final class Lint {
  private Lint() {}

  static void unused(Json.Obj own, List<DesignBinding.Result> designs, Problems problems) {
    unused(own, "tokens", "token", used(designs, DesignBinding.Result::usedTokens), problems);
    unused(own, "text", "text role", used(designs, DesignBinding.Result::usedRoles), problems);
  }

  private static Set<String> used(
      List<DesignBinding.Result> designs, Function<DesignBinding.Result, Set<String>> names) {
    Set<String> used = new TreeSet<>();
    designs.forEach(design -> used.addAll(names.apply(design)));
    return used;
  }

  private static void unused(
      Json.Obj own, String field, String what, Set<String> used, Problems problems) {
    own.child(field)
        .members()
        .forEach(
            (name, member) -> {
              if (!used.contains(name)) {
                String message = "nothing uses the " + what + " `" + name + "`";
                problems.add(
                    Diagnostic.warning("unused-" + what.replace(' ', '-'), message, member.at()));
              }
            });
  }
}
