package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.paint.Color;
import dev.jinju.style.Box;
import dev.jinju.style.Element;
import dev.jinju.style.Figure;
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
    TILE,
    STARS,
    HALFTONE,
    TICKS
  }

  /** Where the dots of a halftone get smaller. */
  private enum Spread {
    LINEAR,
    RADIAL
  }

  /** The eye finds upright and level rows first, and these last. */
  private static final double HALFTONE_ANGLE = 45;

  private static final double STEP = 24;
  private static final double DOT = 4;

  /** Closer marks are a grey area, and there would be too many of them. */
  private static final double LEAST_STEP = 2;

  private static final int MAX_TICKS = 2000;

  /** Beyond these all marks have the same size. */
  private static final double LEAST_FALLOFF = 0.1;

  private static final double MOST_FALLOFF = 20;

  private Patterns() {}

  static Element pattern(Fields fields) {
    Kind kind = fields.word("pattern", Kind.class, Kind.LINES);
    @Nullable Fill fill = Fills.fill(fields, "fill");
    Figure.PathFigure path = Shapes.path(fields, kind == Kind.TILE);
    PatternFigure figure =
        switch (kind) {
          case LINES -> lines(fields);
          case DOTS -> dots(fields);
          case TILE -> tiles(fields, path);
          case STARS -> stars(fields);
          case HALFTONE -> halftone(fields);
          case TICKS -> ticks(fields, fields.number("step", 1));
        };
    knowAll(fields);
    Box box = Boxes.bind(fields, false, true, fill);
    return new Element.Pattern(box, figure);
  }

  /** Fields of the other patterns may stay when an override changes the pattern. */
  private static void knowAll(Fields fields) {
    List.of("step", "angle", "line", "dot", "color", "from", "to", "ticks").forEach(fields::has);
    List.of("mark", "minDot", "falloff", "colors", "seed", "direction", "spread")
        .forEach(fields::has);
  }

  private static double step(Fields fields) {
    Scope scope = fields.scope();
    double step = fields.extent("step", scope.px(STEP), true);
    if (step < scope.px(LEAST_STEP)) {
      scope.report(
          Diagnostic.error(
              "too-many-marks", "the step of a pattern is at least 2 px", fields.span()));
      return scope.px(STEP);
    }
    return step;
  }

  private static PatternFigure lines(Fields fields) {
    @Nullable Line line = Lines.line(fields, "line");
    return new PatternFigure.Lines(
        step(fields), fields.number("angle", 0), line == null ? Lines.hair(fields.scope()) : line);
  }

  private static PatternFigure dots(Fields fields) {
    return new PatternFigure.Dots(step(fields), dot(fields) / 2, color(fields));
  }

  private static double dot(Fields fields) {
    return fields.extent("dot", fields.scope().px(DOT), true);
  }

  private static Color color(Fields fields) {
    return fields.color("color").orElse(Color.BLACK);
  }

  /** Filled with its colour; without one it is drawn with its line, or with a hairline. */
  private static PatternFigure tiles(Fields fields, Figure.PathFigure path) {
    @Nullable Color fill = fields.color("color").orElse(null);
    @Nullable Line line = Lines.line(fields, "line");
    boolean bare = fill == null && line == null;
    return new PatternFigure.Tiles(
        step(fields), path, fill, bare ? Lines.hair(fields.scope()) : line);
  }

  private static PatternFigure stars(Fields fields) {
    double most = dot(fields);
    double least = fields.extent("minDot", most, true);
    if (least > most) {
      @Nullable Json written = fields.value("minDot");
      if (written != null) {
        fields.scope().report(Faults.outOfRange(written, "a length of at most `dot`"));
      }
      least = most;
    }
    return new PatternFigure.Stars(
        step(fields),
        fields.word("mark", PatternFigure.Mark.class, PatternFigure.Mark.DISC),
        least,
        most,
        falloff(fields),
        colors(fields),
        (long) fields.count("seed", 1));
  }

  private static PatternFigure halftone(Fields fields) {
    double step = step(fields);
    double most = fields.extent("dot", step, true);
    Spread spread = fields.word("spread", Spread.class, Spread.LINEAR);
    double direction = fields.number("direction", 180);
    return new PatternFigure.Halftone(
        step,
        fields.number("angle", HALFTONE_ANGLE),
        most,
        fields.extent("minDot", 0, false),
        spread == Spread.LINEAR ? direction : null,
        falloff(fields),
        color(fields));
  }

  private static double falloff(Fields fields) {
    return fields.number("falloff", 1, LEAST_FALLOFF, MOST_FALLOFF, "a number from 0.1 to 20");
  }

  private static List<Color> colors(Fields fields) {
    List<Color> colors = new ArrayList<>();
    for (Json item : fields.list("colors", "a list of colours")) {
      @Nullable Json value = fields.scope().resolve(item);
      if (value != null) {
        Fills.color(value, fields.scope()).ifPresent(colors::add);
      }
    }
    return colors.isEmpty() ? List.of(color(fields)) : colors;
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
