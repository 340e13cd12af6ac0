package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.geom.Insets;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lengths to px of the canvas: numbers and {@code px} scale with it, {@code %} is of its shorter
 * side, {@code em} of a role's size.
 */
final class Lengths {
  static final String EXPECTED = "a length such as `24`, `\"8%\"`, `\"1.2em\"` or a token";
  private static final String SIDES =
      "a length, a list of two or four lengths, or an object with `top`, `right`, `bottom`, `left`";

  private static final Pattern WITH_UNIT =
      Pattern.compile("(-?[0-9]{0,7}(?:\\.[0-9]{1,7}|(?<=[0-9])))(px|%|em)?");

  private static final double MAX = 100_000;

  private Lengths() {}

  /** Null when it is wrong, which is reported. */
  static @Nullable Double px(Json value, Scope scope, @Nullable Double em) {
    if (value instanceof Json.Num num) {
      if (!(Math.abs(num.value()) <= MAX)) {
        scope.report(Faults.outOfRange(value, EXPECTED));
        return null;
      }
      return scope.px(num.value());
    }
    if (!(value instanceof Json.Str str)) {
      scope.report(Faults.wrongType(value, EXPECTED));
      return null;
    }
    Matcher matcher = WITH_UNIT.matcher(str.value().strip());
    if (!matcher.matches()) {
      scope.report(Faults.wrongForm(value, EXPECTED));
      return null;
    }
    double number = Double.parseDouble(matcher.group(1));
    @Nullable String unit = matcher.group(2);
    if (!"em".equals(unit)) {
      return "%".equals(unit) ? scope.share(number) : scope.px(number);
    }
    if (em == null) {
      scope.report(
          Diagnostic.error(
              "no-em", "lengths in `em` need a text role, and there is none here", str.span()));
      return null;
    }
    return number * em;
  }

  /** Room on four sides: one length, CSS-like lists of two or four, or an object. */
  static Insets sides(Fields fields, String name) {
    @Nullable Json value = fields.value(name);
    if (value == null) {
      return Insets.NONE;
    }
    if (value instanceof Json.Obj obj) {
      Fields sides = fields.nested("sides", obj);
      Insets insets =
          new Insets(
              sides.length("top", 0),
              sides.length("right", 0),
              sides.length("bottom", 0),
              sides.length("left", 0));
      sides.close();
      return insets;
    }
    if (!(value instanceof Json.Arr arr)) {
      return Insets.all(fields.length(name, 0));
    }
    if (arr.items().size() != 2 && arr.items().size() != 4) {
      fields.scope().report(Faults.outOfRange(value, SIDES));
      return Insets.NONE;
    }
    List<Double> all = lengths(arr.items(), fields);
    return all.size() == 2
        ? new Insets(all.get(0), all.get(1), all.get(0), all.get(1))
        : new Insets(all.get(0), all.get(1), all.get(2), all.get(3));
  }

  /** Each length of a list. */
  static List<Double> lengths(List<Json> items, Fields fields) {
    return items.stream().map(fields::lengthOf).toList();
  }
}
