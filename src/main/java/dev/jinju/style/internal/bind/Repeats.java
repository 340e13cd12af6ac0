package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.Insets;
import dev.jinju.style.Angle;
import dev.jinju.style.Box;
import dev.jinju.style.Condition;
import dev.jinju.style.Decoration;
import dev.jinju.style.Element;
import dev.jinju.style.Placement;
import dev.jinju.style.Sizing;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Elements that are written once and stand several times. Each copy is the written object with
 * {@code {item}} replaced by its entry and {@code {item.number}} by its number, and is bound like
 * any other; so an entry may be a length, a colour, a part of a token's name or of a text. The
 * fields of an entry that is an object are {@code {item.width}} and so on. Not thread-safe.
 */
final class Repeats {
  private static final String EXPECTED =
      "a whole number, a list, or an object with `count` or `list`";
  private static final int MOST = 200;

  /** Of all repeats of a design together: they may stand in one another. */
  private static final int MOST_TOGETHER = 10_000;

  private final Scope scope;
  private int copies;

  Repeats(Scope scope) {
    this.scope = scope;
  }

  /**
   * How an element is repeated.
   *
   * @param items what each copy is for
   * @param name that the entry has in the element
   * @param right px from copy to copy
   * @param down px from copy to copy
   * @param angle degrees from copy to copy
   */
  private record Repeat(List<Json> items, String name, double right, double down, double angle) {
    boolean moves() {
      return right != 0 || down != 0 || angle != 0;
    }
  }

  /** The copies of an element, or itself where it is not repeated. */
  List<Element> bind(
      Json.Obj written, Element.@Nullable Axis parent, Function<Json.Obj, Element> binder) {
    if (!written.members().containsKey("repeat")) {
      return List.of(binder.apply(written));
    }
    Repeat repeat = read(written);
    Json.Obj once = written.without("repeat");
    if (parent != null && repeat.moves()) {
      scope.report(
          Diagnostic.error(
                  "repeat-in-stack",
                  "the copies of a repeat in a stack follow one another and take no `step` and no"
                      + " `angle`",
                  written.span())
              .withHint("use the stack's `gap`, or repeat in a layer"));
    }
    copies += repeat.items.size();
    if (copies > MOST_TOGETHER) {
      scope.report(
          Diagnostic.error(
              "too-many-copies",
              "the repeats make more than " + MOST_TOGETHER + " elements",
              written.span()));
      return List.of();
    }
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < repeat.items.size(); i++) {
      Json number = new Json.Num(written.span(), i + 1);
      Json named = replaced(once, "{" + repeat.name + ".number}", number);
      Json.Obj copy = (Json.Obj) filled(named, repeat.name, repeat.items.get(i));
      elements.add(moved(binder.apply(copy), repeat, i, written.span()));
    }
    return elements;
  }

  /** Reports a repeat of what can only stand once: the layout as a whole. */
  static void requireNone(Fields fields) {
    if (fields.has("repeat")) {
      fields
          .scope()
          .report(
              Diagnostic.error(
                  "repeat-of-layout", "the layout as a whole cannot be repeated", fields.span()));
    }
  }

  private Repeat read(Json.Obj written) {
    Fields fields = new Fields(scope, "repeated", written);
    @Nullable Json value = fields.value("repeat");
    if (value instanceof Json.Num) {
      return new Repeat(numbers(fields, "repeat"), "item", 0, 0, 0);
    }
    if (value instanceof Json.Arr) {
      return new Repeat(items(fields, "repeat"), "item", 0, 0, 0);
    }
    @Nullable Fields inner = fields.object("repeat", "repeat", EXPECTED);
    if (inner == null || value == null) {
      return new Repeat(List.of(), "item", 0, 0, 0);
    }
    boolean listed = inner.has("list");
    if (listed == inner.has("count")) {
      scope.report(Faults.wrongForm(value, EXPECTED));
    }
    List<Json> items = listed ? items(inner, "list") : numbers(inner, "count");
    @Nullable String name = inner.string("as");
    double[] step = step(inner);
    Repeat repeat =
        new Repeat(items, name == null ? "item" : name, step[0], step[1], inner.number("angle", 0));
    inner.close();
    return repeat;
  }

  private static List<Json> numbers(Fields fields, String name) {
    List<Json> numbers = new ArrayList<>();
    int count = Math.min(fields.count(name, 1), MOST);
    for (int i = 1; i <= count; i++) {
      numbers.add(new Json.Num(fields.span(), i));
    }
    return numbers;
  }

  private List<Json> items(Fields fields, String name) {
    List<Json> items = new ArrayList<>();
    for (Json item : fields.list(name, "a list of texts, numbers or objects of them")) {
      if (isPlain(item)
          || item instanceof Json.Obj obj
              && obj.members().values().stream().allMatch(field -> isPlain(field.value()))) {
        items.add(item);
      } else {
        scope.report(Faults.wrongType(item, "a text, a number, or an object of them"));
      }
    }
    return items.subList(0, Math.min(items.size(), MOST));
  }

  private static boolean isPlain(Json value) {
    return value instanceof Json.Str || value instanceof Json.Num;
  }

  /** To the right, and down. */
  private static double[] step(Fields fields) {
    if (!(fields.value("step") instanceof Json.Arr arr)) {
      return new double[] {fields.length("step", 0), 0};
    }
    if (arr.items().size() != 2) {
      fields.scope().report(Faults.wrongForm(arr, "a length, or a pair of right and down"));
      return new double[2];
    }
    return new double[] {fields.lengthOf(arr.items().get(0)), fields.lengthOf(arr.items().get(1))};
  }

  /** A copy lies in a layer of its own, as large as the one around it, that is moved or turned. */
  private static Element moved(Element copy, Repeat repeat, int times, SourceSpan span) {
    if (times == 0 || !repeat.moves()) {
      return copy;
    }
    double right = repeat.right * times;
    double down = repeat.down * times;
    Angle angle = Angle.fixed(repeat.angle * times);
    Box box =
        new Box(
            Sizing.AUTO,
            Insets.NONE,
            Insets.NONE,
            new Decoration(null, null, 0, 1, repeat.angle == 0 ? null : angle, null, null),
            new Placement.Inset(down, -right, -down, right),
            Condition.ALWAYS,
            null,
            span);
    return new Element.Layer(box, false, List.of(copy));
  }

  /** The value with an entry's name replaced, or the names of its fields where it has some. */
  private static Json filled(Json value, String name, Json entry) {
    if (!(entry instanceof Json.Obj obj)) {
      return replaced(value, "{" + name + "}", entry);
    }
    Json filled = value;
    for (Map.Entry<String, Json.Member> field : obj.members().entrySet()) {
      String reference = "{" + name + "." + field.getKey() + "}";
      filled = replaced(filled, reference, field.getValue().value());
    }
    return filled;
  }

  /** The value with a reference replaced: alone by the entry itself, inside a text by its words. */
  private static Json replaced(Json value, String reference, Json entry) {
    if (value instanceof Json.Str str) {
      return str.value().equals(reference)
          ? entry.at(str.span())
          : new Json.Str(str.span(), str.value().replace(reference, words(entry)));
    }
    if (value instanceof Json.Arr arr) {
      return new Json.Arr(
          arr.span(), arr.items().stream().map(item -> replaced(item, reference, entry)).toList());
    }
    if (value instanceof Json.Obj obj) {
      Map<String, Json.Member> members = new LinkedHashMap<>();
      obj.members()
          .forEach(
              (name, member) ->
                  members.put(
                      name,
                      new Json.Member(member.at(), replaced(member.value(), reference, entry))));
      return new Json.Obj(obj.span(), members);
    }
    return value;
  }

  private static String words(Json entry) {
    return entry instanceof Json.Num num ? Numbers.plain(num.value()) : ((Json.Str) entry).value();
  }
}
