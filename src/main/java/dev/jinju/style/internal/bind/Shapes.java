package dev.jinju.style.internal.bind;

import dev.jinju.style.Box;
import dev.jinju.style.Element;
import dev.jinju.style.Figure;
import dev.jinju.style.Fill;
import dev.jinju.style.Line;
import dev.jinju.style.Placement;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures and rules. */
final class Shapes {
  private enum Kind {
    RECT,
    CIRCLE,
    ELLIPSE,
    SQUIRCLE,
    LINE,
    ARC,
    PATH,
    QUOTE_MARK
  }

  private enum FillRule {
    NONZERO,
    EVENODD
  }

  private static final String VIEW_BOX = "a pair of width and height";

  private Shapes() {}

  static Element shape(Fields fields, Roles roles) {
    Kind kind = fields.word("shape", Kind.class, Kind.RECT);
    @Nullable Fill fill = Fills.fill(fields, "fill");
    @Nullable Fill color = Fills.fill(fields, "color");
    @Nullable Line stroke = Lines.line(fields, "stroke");
    Box box = Boxes.bind(fields, false, true, null);
    return new Element.Shape(
        box, figure(kind, fields, roles, box), fill == null ? color : fill, stroke);
  }

  private static Figure figure(Kind kind, Fields fields, Roles roles, Box box) {
    Figure.PathFigure path = path(fields, kind == Kind.PATH);
    double from = fields.number("from", 0);
    double to = fields.number("to", 360);
    double inner = fields.share("inner", 0);
    @Nullable String role = fields.string("role");
    return switch (kind) {
      case RECT -> new Figure.RectFigure(box.decoration().radius());
      case CIRCLE, ELLIPSE -> new Figure.EllipseFigure();
      case SQUIRCLE -> new Figure.SquircleFigure();
      case LINE -> new Figure.LineFigure();
      case ARC -> new Figure.ArcFigure(from, to, inner);
      case PATH -> path;
      case QUOTE_MARK ->
          new Figure.QuoteMarkFigure(
              roles.named(fields, role == null ? Roles.DEFAULT_NAME : role).role());
    };
  }

  /** The fields of a path; also where the figure is another one, so that they are known. */
  static Figure.PathFigure path(Fields fields, boolean wanted) {
    @Nullable String data = fields.string("path");
    if (wanted && data == null) {
      fields.scope().report(Faults.missingField(fields.span(), "path"));
    } else if (data != null && !data.matches("[MmLlHhVvCcSsQqTtAaZz0-9eE+., \\t\\r\\n-]*")) {
      @Nullable Json value = fields.value("path");
      if (value != null) {
        fields.scope().report(Faults.wrongForm(value, "SVG path data"));
      }
    }
    boolean evenOdd = fields.word("fillRule", FillRule.class, FillRule.NONZERO) == FillRule.EVENODD;
    List<Json> box = fields.list("viewBox", VIEW_BOX);
    double width = side(fields, box, 0);
    double height = side(fields, box, 1);
    return new Figure.PathFigure(data == null ? "" : data, width, height, evenOdd);
  }

  private static double side(Fields fields, List<Json> viewBox, int index) {
    if (viewBox.isEmpty()) {
      return 100;
    }
    @Nullable Json value = viewBox.size() == 2 ? fields.scope().resolve(viewBox.get(index)) : null;
    if (value instanceof Json.Num num && num.value() > 0 && num.value() <= 100_000) {
      return num.value();
    }
    @Nullable Json whole = fields.value("viewBox");
    if (whole != null) {
      fields.scope().report(Faults.outOfRange(whole, VIEW_BOX));
    }
    return 100;
  }

  /**
   * A straight line: thin across a column, down a row; in a layer along the sides that its inset
   * holds.
   */
  static Element rule(Fields fields, Element.@Nullable Axis parent) {
    @Nullable Fields rule =
        fields.object("rule", "ruleLine", "an object with `thickness` and `color`");
    Line line = rule == null ? Lines.hair(fields.scope()) : Lines.read(rule, "thickness");
    @Nullable Fill fill = Fills.fill(fields, "fill");
    Box box = Boxes.bind(fields, false, false, fill);
    boolean upright = parent == null ? upright(box) : parent == Element.Axis.ROW;
    Box sized =
        Boxes.withDefaultSize(box, upright ? line.width() : null, upright ? null : line.width());
    return new Element.Shape(sized, new Figure.LineFigure(), null, line);
  }

  private static boolean upright(Box box) {
    if (box.sizing().height() != null) {
      return box.sizing().width() == null || box.sizing().width() < box.sizing().height();
    }
    return box.sizing().width() == null
        && box.placement() instanceof Placement.Inset inset
        && inset.top() != null
        && inset.bottom() != null
        && (inset.left() == null || inset.right() == null);
  }
}
