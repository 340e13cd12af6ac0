package dev.jinju.style.internal.bind;

import dev.jinju.paint.Color;
import dev.jinju.style.Fill;
import dev.jinju.style.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drawn lines: borders, outlines, rules, ticks. */
final class Lines {
  private static final String EXPECTED = "an object with `width` and `color`";

  private static final Fill BLACK = new Fill.Flat(Color.BLACK);

  private Lines() {}

  static @Nullable Line line(Fields owner, String name) {
    @Nullable Fields fields = owner.object(name, "line", EXPECTED);
    return fields == null ? null : read(fields, "width");
  }

  /** The line of a rule, whose width is called thickness. */
  static Line read(Fields fields, String widthName) {
    @Nullable Fill color = Fills.ink(fields, "color");
    List<Double> dashes = Lengths.lengths(fields.list("dash", "a list of lengths"), fields);
    Line line =
        new Line(
            Fills.fade(color == null ? BLACK : color, fields.share("opacity", 1)),
            fields.extent(widthName, fields.scope().px(1), true),
            dashes.stream().allMatch(d -> d > 0) ? dashes : List.of(),
            fields.flag("round", false));
    fields.close();
    return line;
  }

  static Line hair(Scope scope) {
    return new Line(BLACK, scope.px(1), List.of(), false);
  }
}
