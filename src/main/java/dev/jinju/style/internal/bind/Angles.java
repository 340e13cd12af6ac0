package dev.jinju.style.internal.bind;

import dev.jinju.style.Angle;
import dev.jinju.style.internal.source.Json;
import org.jspecify.annotations.Nullable;

/** Degrees: a number, or an object with {@code from}, {@code to} and {@code at}. */
final class Angles {
  private Angles() {}

  static @Nullable Angle angle(Fields owner, String name) {
    @Nullable Json value = owner.value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Json.Obj obj)) {
      String expected = "degrees, or an object with `from`, `to` and `at`";
      return Angle.fixed(owner.number(name, 0, -100_000, 100_000, expected));
    }
    Fields fields = owner.nested("angle", obj);
    double from = fields.number("from", 0);
    Angle angle = new Angle(from, fields.number("to", 0), fields.template("at"));
    fields.close();
    return angle;
  }
}
