package dev.jinju.layout.internal.draw;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.image.SvgPath;
import dev.jinju.style.Figure;

/** Draws the outline of a figure over a box. Stateless. */
public final class FigurePaths {
  private FigurePaths() {}

  public static PathData path(Figure figure, Rect box, SourceSpan span) {
    if (figure instanceof Figure.RectFigure rect) {
      return PathData.roundRect(box, rect.radius());
    }
    if (figure instanceof Figure.EllipseFigure) {
      return PathData.ellipse(box);
    }
    if (figure instanceof Figure.SquircleFigure) {
      return squircle(box);
    }
    if (figure instanceof Figure.LineFigure) {
      return line(box);
    }
    if (figure instanceof Figure.ArcFigure arc) {
      return ring(arc, box);
    }
    if (figure instanceof Figure.PathFigure path) {
      return scaled(path, box, span);
    }
    throw new IllegalStateException("a quotation mark is drawn from its face: " + figure);
  }

  public static boolean evenOdd(Figure figure) {
    return figure instanceof Figure.PathFigure path && path.evenOdd();
  }

  private static PathData line(Rect box) {
    Point c = box.center();
    PathData.Builder path = new PathData.Builder();
    return box.width() >= box.height()
        ? path.move(box.x(), c.y()).line(box.right(), c.y()).build()
        : path.move(c.x(), box.y()).line(c.x(), box.bottom()).build();
  }

  /**
   * The superellipse |x|⁴ + |y|⁴ = 1 in eight curves, each from a side's middle, where it is
   * straight, to a diagonal; half way it lies on the curve, and elsewhere within 0.1 % of the box.
   */
  private static PathData squircle(Rect box) {
    double diagonal = Math.pow(0.5, 0.25);
    double far = 2 * diagonal - 1;
    double near = 0.4437;
    PathData.Builder path = new PathData.Builder().move(1, 0);
    path.cubic(1, near, 1, far, diagonal, diagonal).cubic(far, 1, near, 1, 0, 1);
    path.cubic(-near, 1, -far, 1, -diagonal, diagonal).cubic(-1, far, -1, near, -1, 0);
    path.cubic(-1, -near, -1, -far, -diagonal, -diagonal).cubic(-far, -1, -near, -1, 0, -1);
    path.cubic(near, -1, far, -1, diagonal, -diagonal).cubic(1, -far, 1, -near, 1, 0).close();
    Point c = box.center();
    return path.build()
        .transform(new Transform(box.width() / 2, 0, 0, box.height() / 2, c.x(), c.y()));
  }

  private static PathData scaled(Figure.PathFigure figure, Rect box, SourceSpan span) {
    Transform fit =
        new Transform(
            box.width() / figure.width(), 0, 0, box.height() / figure.height(), box.x(), box.y());
    try {
      return SvgPath.parse(figure.data()).transform(fit);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          Diagnostic.error("bad-path", "the path data cannot be read: " + e.getMessage(), span)
              .withHint("write it as the d attribute of an SVG path"));
    }
  }

  /** A ring segment; without a hole it is a slice of pie. */
  private static PathData ring(Figure.ArcFigure arc, Rect box) {
    PathData.Builder path = new PathData.Builder();
    Point start = polar(box, 1, arc.from());
    path.move(start.x(), start.y());
    arc(path, box, 1, arc.from(), arc.to());
    if (arc.inner() > 0) {
      Point back = polar(box, arc.inner(), arc.to());
      path.line(back.x(), back.y());
      arc(path, box, arc.inner(), arc.to(), arc.from());
    } else {
      path.line(box.center().x(), box.center().y());
    }
    return path.close().build();
  }

  /** Appends an elliptical arc as cubic curves of at most an eighth of a turn. */
  private static void arc(PathData.Builder path, Rect box, double share, double from, double to) {
    int parts = Math.max(1, (int) Math.ceil(Math.abs(to - from) / 45));
    double step = Math.toRadians((to - from) / parts);
    double k = 4.0 / 3 * Math.tan(step / 4);
    double rx = box.width() / 2 * share;
    double ry = box.height() / 2 * share;
    Point c = box.center();
    double a = Math.toRadians(from);
    for (int i = 0; i < parts; i++, a += step) {
      double b = a + step;
      path.cubic(
          c.x() + rx * (Math.sin(a) + k * Math.cos(a)),
          c.y() - ry * (Math.cos(a) - k * Math.sin(a)),
          c.x() + rx * (Math.sin(b) - k * Math.cos(b)),
          c.y() - ry * (Math.cos(b) + k * Math.sin(b)),
          c.x() + rx * Math.sin(b),
          c.y() - ry * Math.cos(b));
    }
  }

  /**
   * The point of the box's ellipse, made smaller by a share, in a direction clockwise from 12
   * o'clock.
   */
  static Point polar(Rect box, double share, double degrees) {
    double radians = Math.toRadians(degrees);
    return new Point(
        box.center().x() + box.width() / 2 * share * Math.sin(radians),
        box.center().y() - box.height() / 2 * share * Math.cos(radians));
  }
}
