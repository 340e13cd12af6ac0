package dev.jinju.style.internal.load;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.Canvases;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.JsonReading;
import dev.jinju.style.internal.source.Merge;
import dev.jinju.style.internal.source.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One {@code --set path=value}: a value put over everything else, for all cards or, where the path
 * starts with a kind of card or a canvas, for some.
 *
 * @param kind the kind of card that it is for, or null for all
 * @param canvas the preset that it is for, with those that are like it, or null for all
 * @param path fields and list places from the style's root, at least one
 */
record Setting(
    @Nullable String kind, @Nullable String canvas, List<String> path, Json value, String typed) {
  Setting {
    path = List.copyOf(path);
  }

  private static final Set<String> ROOTS =
      Set.of("tokens", "text", "typography", "background", "layout", "shorterSide", "scheme");

  /** Objects whose names a style defines; a new one there would change nothing, so it is a slip. */
  private static final Set<String> NAME_MAPS = Set.of("tokens", "text");

  /** Empty when it is wrong, which is reported. */
  static Optional<Setting> parse(String typed, Problems problems) {
    int equals = typed.indexOf('=');
    String pathText = equals < 0 ? typed : typed.substring(0, equals).strip();
    SourceSpan place = SourceSpan.of("--set " + pathText);
    if (equals < 0 || pathText.isEmpty()) {
      problems.add(
          Diagnostic.error("bad-set", "expected `path=value`, found `" + typed + "`", null)
              .withHint("for example `tokens.accent=#0a7`"));
      return Optional.empty();
    }
    String text = typed.substring(equals + 1).strip();
    Json value = JsonReading.value(text, place).orElse(new Json.Str(place, text));
    List<String> path = new ArrayList<>(Arrays.asList(pathText.split("\\.", -1)));
    @Nullable String canvas = null;
    @Nullable String kind = null;
    if (path.get(0).equals("canvases") && path.size() > 1) {
      canvas = path.get(1);
      path = path.subList(2, path.size());
    }
    if (path.size() > 1 && path.get(0).equals("cards")) {
      kind = path.get(1);
      path = path.subList(2, path.size());
    }
    boolean known = known(canvas, kind, path, place, problems);
    return known ? Optional.of(new Setting(kind, canvas, path, value, typed)) : Optional.empty();
  }

  private static boolean known(
      @Nullable String canvas,
      @Nullable String kind,
      List<String> path,
      SourceSpan place,
      Problems problems) {
    List<String> canvases = Canvases.all().stream().map(p -> p.canvas().name()).toList();
    List<String> kinds = Arrays.stream(CardKind.values()).map(CardKind::id).toList();
    return isOneOf(canvas, canvases, place, problems)
        && isOneOf(kind, kinds, place, problems)
        && isOneOf(path.isEmpty() ? "" : path.get(0), ROOTS, place, problems);
  }

  private static boolean isOneOf(
      @Nullable String name, Iterable<String> known, SourceSpan place, Problems problems) {
    TreeSet<String> names = new TreeSet<>();
    known.forEach(names::add);
    if (name == null || names.contains(name)) {
      return true;
    }
    problems.add(Faults.unknownField(place, name, names));
    return false;
  }

  boolean appliesTo(CardKind kindDrawn, List<String> lineage) {
    return (kind == null || kind.equals(kindDrawn.id()))
        && (canvas == null || lineage.contains(canvas));
  }

  /**
   * The tree with this value in its place; the same tree when the path leads nowhere, which is
   * reported.
   */
  Json.Obj apply(Json.Obj tree, Problems problems) {
    return (Json.Obj) put(tree, 0, problems);
  }

  private Json put(Json tree, int depth, Problems problems) {
    if (depth == path.size()) {
      return tree instanceof Json.Obj base && value instanceof Json.Obj top
          ? Merge.over(base, top)
          : value;
    }
    String step = path.get(depth);
    if (tree instanceof Json.Obj obj) {
      return putField(obj, step, depth, problems);
    } else if (tree instanceof Json.Arr arr) {
      return putItem(arr, step, depth, problems);
    }
    String before = String.join(".", path.subList(0, depth));
    problems.add(
        Diagnostic.error(
            "unknown-field",
            "`" + before + "` is " + tree.describe() + " without fields",
            value.span()));
    return tree;
  }

  private Json putField(Json.Obj obj, String step, int depth, Problems problems) {
    boolean named = depth == 1 && NAME_MAPS.contains(path.get(0));
    if (named && obj.get(step) == null) {
      problems.add(Faults.unknownField(value.span(), step, obj.members().keySet()));
      return obj;
    }
    @Nullable Json below = obj.get(step);
    Json inner = put(below == null ? Json.Obj.empty(value.span()) : below, depth + 1, problems);
    return obj.with(step, new Json.Member(value.span(), inner));
  }

  private Json putItem(Json.Arr arr, String step, int depth, Problems problems) {
    int index = step.matches("[0-9]{1,4}") ? Integer.parseInt(step) : -1;
    if (index < 0 || index >= arr.items().size()) {
      String message =
          "expected a place from `0` to `"
              + (arr.items().size() - 1)
              + "` in the list, found `"
              + step
              + "`";
      problems.add(Diagnostic.error("unknown-field", message, value.span()));
      return arr;
    }
    List<Json> items = new ArrayList<>(arr.items());
    items.set(index, put(items.get(index), depth + 1, problems));
    return new Json.Arr(arr.span(), items);
  }
}
