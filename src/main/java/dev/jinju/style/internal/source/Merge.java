package dev.jinju.style.internal.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts one style tree over another: objects merge by field, everything else is replaced whole. An
 * object that says what it is (an element by {@code stack}, {@code text}…, a fill by {@code
 * linear}, {@code radial}) replaces one that is something else, because fields of both together
 * would mean nothing.
 */
public final class Merge {
  /** The fields that tell an element's kind, in the order in which they count. */
  public static final List<String> ELEMENT_KINDS =
      List.of("stack", "layer", "text", "image", "rule", "shape", "pattern", "qr", "spacer");

  private static final List<String> FILL_KINDS = List.of("linear", "radial");

  /** Objects whose field names are free: a token named `text` says nothing of a kind. */
  private static final Set<String> NAME_MAPS = Set.of("tokens", "text");

  private Merge() {}

  public static Json.Obj over(Json.Obj base, Json.Obj top) {
    Json.Obj merged = new Json.Obj(top.span(), base.members());
    for (var entry : top.members().entrySet()) {
      Json.@Nullable Member below = base.members().get(entry.getKey());
      merged = merged.with(entry.getKey(), member(entry.getKey(), below, entry.getValue()));
    }
    return merged;
  }

  private static Json.Member member(String name, Json.@Nullable Member below, Json.Member top) {
    if (below == null
        || !(below.value() instanceof Json.Obj lower)
        || !(top.value() instanceof Json.Obj upper)) {
      return top;
    }
    boolean replaces =
        !NAME_MAPS.contains(name)
            && (differs(lower, upper, ELEMENT_KINDS) || differs(lower, upper, FILL_KINDS));
    return new Json.Member(top.at(), replaces ? upper : over(lower, upper));
  }

  private static boolean differs(Json.Obj lower, Json.Obj upper, List<String> kinds) {
    @Nullable String below = kind(lower, kinds);
    @Nullable String above = kind(upper, kinds);
    return below != null && above != null && !below.equals(above);
  }

  /** The kind of an element, or null for a plain box. */
  public static @Nullable String elementKind(Json.Obj element) {
    return kind(element, ELEMENT_KINDS);
  }

  private static @Nullable String kind(Json.Obj object, List<String> kinds) {
    return kinds.stream().filter(object.members()::containsKey).findFirst().orElse(null);
  }
}
