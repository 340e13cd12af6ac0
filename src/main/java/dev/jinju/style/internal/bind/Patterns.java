package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.paint.Color;
import dev.jinju.style.Box;
import dev.jinju.style.Element;
import dev.jinju.style.Fill;
import dev.jinju.style.Line;
import dev.jinju.style.PatternFigure;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks in regular order. */
final class Patterns {
  private enum Kind {
    LINES,
    DOTS,
    TICKS
  }

  private static final double STEP = 24;

  /** Closer marks are a grey area, and there would be too many of them. */
  private static final double LEAST_STEP = 2;

  private static final int MAX_TICKS = 2000;

  private Patterns() {}

  static Element pattern(Fields fields) {
    Kind kind = fields.word("pattern", Kind.class, Kind.LINES);
    @Nullable Fill fill = Fills.fill(fields, "fill");
    PatternFigure figure =
        kind == Kind.TICKS ? ticks(fields, fields.number("step", 1)) : regular(fields, kind);
    knowAll(fields);
    Box box = Boxes.bind(fields, false, true, fill);
    return new Element.Pattern(box, figure);
  }

  /** Fields of the other patterns may stay when an override changes the pattern. */
  private static void knowAll(Fields fields) {
    List.of("step", "angle", "line", "dot", "color", "from", "to", "ticks").forEach(fields::has);
  }

  private static PatternFigure regular(Fields fields, Kind kind) {
    Scope scope = fields.scope();
    double step = fields.extent("step", scope.px(STEP), true);
    if (step < scope.px(LEAST_STEP)) {
      scope.report(
          Diagnostic.error(
              "too-many-marks", "the step of a pattern is at least 2 px", fields.span()));
      step = scope.px(STEP);
    }
    @Nullable Line line = Lines.line(fields, "line");
    if (kind == Kind.LINES) {
      return new PatternFigure.Lines(
          step, fields.number("angle", 0), line == null ? Lines.hair(scope) : line);
    }
    double radius = fields.extent("dot", scope.px(4), true) / 2;
    return new PatternFigure.Dots(step, radius, fields.color("color").orElse(Color.BLACK));
  }

  private static PatternFigure ticks(Fields fields, double step) {
    double from = fields.number("from", 0);
    double to = fields.number("to", 360);
    boolean fine = step > 0 && to > from && (to - from) / step <= MAX_TICKS;
    if (!fine) {
      String message =
          "ticks need a `step` of more than 0, a `to` above `from`, and at most 2000 marks";
      fields.scope().report(Diagnostic.error("too-many-marks", message, fields.span()));
    }
    List<PatternFigure.Tick> kinds = new ArrayList<>();
    for (Json item : fields.list("ticks", "a list of tick kinds")) {
      if (item instanceof Json.Obj obj) {
        kinds.add(tick(fields.nested("tick", obj)));
      } else {
        fields.scope().report(Faults.wrongType(item, "an object that describes ticks"));
      }
    }
    if (kinds.isEmpty()) {
      kinds.add(new PatternFigure.Tick(1, 0, fields.scope().px(10), Lines.hair(fields.scope())));
    }
    return new PatternFigure.Ticks(from, fine ? to : from + 1, fine ? step : 1, kinds);
  }

  private static PatternFigure.Tick tick(Fields fields) {
    @Nullable Line line = Lines.line(fields, "line");
    PatternFigure.Tick tick =
        new PatternFigure.Tick(
            fields.count("every", 1),
            fields.length("inner", 0),
            fields.length("outer", fields.scope().px(10)),
            line == null ? Lines.hair(fields.scope()) : line);
    fields.close();
    return tick;
  }
}
