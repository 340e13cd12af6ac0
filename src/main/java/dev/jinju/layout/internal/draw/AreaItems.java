package dev.jinju.layout.internal.draw;

import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.image.Outlines;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import dev.jinju.style.Fill;
import dev.jinju.style.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills areas and draws their outlines. No output format knows conic gradients, so one becomes
 * wedges so narrow that neighbours differ by one level of a channel. Stateless.
 */
public final class AreaItems {
  /** Degrees; so narrow that a triangle covers a wedge. */
  private static final double WIDEST = 10;

  /** The finest turn, in degrees: at the edge of a card a few pixels. */
  private static final double NARROWEST = 0.2;

  private AreaItems() {}

  /**
   * An area with a fill, a line, or both.
   *
   * @param box that gradients run over
   */
  public static List<FrameItem> of(
      PathData path, boolean evenOdd, @Nullable Fill fill, @Nullable Line line, Rect box) {
    @Nullable Stroke stroke = line == null ? null : PaintResolver.stroke(line, box);
    if (!(fill instanceof Fill.ConicFill conic)) {
      @Nullable Paint paint = fill == null ? null : PaintResolver.paint(fill, box);
      return List.of(new FrameItem.Shape(path, evenOdd, paint, stroke));
    }
    List<FrameItem> items = new ArrayList<>();
    double opacity = conic.colors().get(0).alpha() / 255.0;
    items.add(
        new FrameItem.Group(
            Transform.IDENTITY,
            evenOdd ? Outlines.nonZero(path) : path,
            opacity,
            Role.ARTIFACT,
            null,
            wedges(conic, box)));
    if (stroke != null) {
      items.add(new FrameItem.Shape(path, evenOdd, null, stroke));
    }
    return items;
  }

  /**
   * Each wedge reaches under the next one, so that no ground shines through where antialiased edges
   * meet; under the first lies its own colour.
   */
  private static List<FrameItem> wedges(Fill.ConicFill conic, Rect box) {
    Point center = new Point(box.x() + conic.x() * box.width(), box.y() + conic.y() * box.height());
    double radius =
        1.1
            * Math.hypot(
                Math.max(center.x() - box.x(), box.right() - center.x()),
                Math.max(center.y() - box.y(), box.bottom() - center.y()));
    List<GradientStop> stops = PaintResolver.stops(conic.ramp());
    List<FrameItem> items = new ArrayList<>();
    items.add(FrameItem.Shape.fill(PathData.rect(box), solid(stops.get(0).color())));
    double from = 0;
    Color color = stops.get(0).color();
    List<GradientStop> whole = new ArrayList<>(stops);
    whole.add(new GradientStop(1, stops.get(stops.size() - 1).color()));
    for (GradientStop stop : whole) {
      double turn = 360 * (stop.offset() - from);
      int count = (int) Math.ceil(Math.max(turn / WIDEST, steps(color, stop.color(), turn)));
      for (int i = 0; i < count; i++) {
        double start = 360 * from + turn * i / count;
        double end = Math.min(360, 360 * from + turn * (i + 2) / count);
        Color mixed = color.mix(stop.color(), (i + 0.5) / count);
        items.add(
            FrameItem.Shape.fill(
                wedge(center, radius, conic.from() + start, conic.from() + end), solid(mixed)));
      }
      from = stop.offset();
      color = stop.color();
    }
    return items;
  }

  private static double steps(Color a, Color b, double turn) {
    int levels =
        Math.max(
            Math.abs(a.red() - b.red()),
            Math.max(Math.abs(a.green() - b.green()), Math.abs(a.blue() - b.blue())));
    return Math.min(levels, turn / NARROWEST);
  }

  private static Paint solid(Color color) {
    return Paint.solid(new Color(color.argb() | 0xff000000));
  }

  private static PathData wedge(Point center, double radius, double from, double to) {
    double a = Math.toRadians(from);
    double b = Math.toRadians(to);
    return new PathData.Builder()
        .move(center.x(), center.y())
        .line(center.x() + radius * Math.sin(a), center.y() - radius * Math.cos(a))
        .line(center.x() + radius * Math.sin(b), center.y() - radius * Math.cos(b))
        .close()
        .build();
  }
}
