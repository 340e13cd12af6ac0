package dev.jinju.layout.internal.draw;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Insets;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.layout.internal.Scatter;
import dev.jinju.paint.Paint;
import dev.jinju.style.PatternFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws patterns: all marks of one look are one path. Stateless. */
public final class PatternPaths {
  /** More than a fine lattice on the largest canvas has; a second of drawing. */
  private static final int MOST_SEGMENTS = 200_000;

  /** In px: what is smaller is nothing but a stain in the antialiasing. */
  private static final double LEAST_RADIUS = 0.2;

  private PatternPaths() {}

  /**
   * The marks of a pattern in its box.
   *
   * @param span where the pattern was written
   * @throws InputException when its path cannot be read, or there would be too many marks
   */
  public static List<FrameItem> items(PatternFigure pattern, Rect box, SourceSpan span) {
    if (pattern instanceof PatternFigure.Lines lines) {
      return List.of(lines(lines, box));
    }
    if (pattern instanceof PatternFigure.Dots dots) {
      return List.of(dots(dots, box));
    }
    if (pattern instanceof PatternFigure.Tiles tiles) {
      return List.of(clipped(tiles(tiles, box, span), box));
    }
    if (pattern instanceof PatternFigure.Stars stars) {
      return stars(stars, box);
    }
    if (pattern instanceof PatternFigure.Halftone halftone) {
      return List.of(clipped(halftone(halftone, box, span), box));
    }
    return ticks((PatternFigure.Ticks) pattern, box);
  }

  private static FrameItem lines(PatternFigure.Lines lines, Rect box) {
    double radians = Math.toRadians(lines.angle());
    double dx = Math.sin(radians);
    double dy = -Math.cos(radians);
    double reach = Math.hypot(box.width(), box.height()) / 2;
    Point c = box.center();
    PathData.Builder path = new PathData.Builder();
    int count = (int) Math.floor(reach / lines.step());
    for (int i = -count; i <= count; i++) {
      double x = c.x() - dy * i * lines.step();
      double y = c.y() + dx * i * lines.step();
      path.move(x - dx * reach, y - dy * reach).line(x + dx * reach, y + dy * reach);
    }
    return clipped(
        new FrameItem.Shape(path.build(), false, null, PaintResolver.stroke(lines.line(), box)),
        box);
  }

  private static FrameItem clipped(FrameItem drawn, Rect box) {
    return new FrameItem.Group(
        Transform.IDENTITY, PathData.rect(box), 1, Role.ARTIFACT, null, List.of(drawn));
  }

  private static FrameItem tiles(PatternFigure.Tiles tiles, Rect box, SourceSpan span) {
    double height = tiles.step() * tiles.path().height() / tiles.path().width();
    Rect first = new Rect(box.x(), box.y(), tiles.step(), height);
    PathData tile = FigurePaths.path(tiles.path(), first, span);
    double across = Math.ceil(box.width() / tiles.step());
    double down = Math.ceil(box.height() / height);
    if (across * down * tile.segments() > MOST_SEGMENTS) {
      throw tooMany(
          "the tiles of this pattern", "give it a larger `step`, or a simpler `path`", span);
    }
    PathData.Builder path = new PathData.Builder();
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        path.append(tile.transform(Transform.translate(column * tiles.step(), row * height)));
      }
    }
    return new FrameItem.Shape(
        path.build(),
        tiles.path().evenOdd(),
        tiles.fill() == null ? null : Paint.solid(tiles.fill()),
        tiles.line() == null ? null : PaintResolver.stroke(tiles.line(), box));
  }

  private static InputException tooMany(String what, String hint, SourceSpan span) {
    String message = what + " have more than " + MOST_SEGMENTS + " segments together";
    return new InputException(Diagnostic.error("too-many-marks", message, span).withHint(hint));
  }

  /** Discs on a turned grid through the box's centre; each as large as the light at its place. */
  private static FrameItem halftone(PatternFigure.Halftone halftone, Rect box, SourceSpan span) {
    double radians = Math.toRadians(halftone.angle());
    double cos = Math.cos(radians) * halftone.step();
    double sin = Math.sin(radians) * halftone.step();
    int reach = (int) Math.ceil(Math.hypot(box.width(), box.height()) / 2 / halftone.step());
    Rect around = box.inset(Insets.all(-halftone.most() / 2));
    PathData.Builder path = new PathData.Builder();
    int segments = 0;
    for (int row = -reach; row <= reach; row++) {
      for (int column = -reach; column <= reach; column++) {
        double x = box.center().x() + column * cos - row * sin;
        double y = box.center().y() + column * sin + row * cos;
        double r = halftone.diameter((x - box.x()) / box.width(), (y - box.y()) / box.height()) / 2;
        boolean inside = x >= around.x() && x <= around.right() && y >= around.y();
        if (!inside || y > around.bottom() || r < LEAST_RADIUS) {
          continue;
        }
        PathData disc = PathData.ellipse(new Rect(x - r, y - r, 2 * r, 2 * r));
        segments += disc.segments();
        if (segments > MOST_SEGMENTS) {
          throw tooMany("the dots of this halftone", "give it a larger `step`", span);
        }
        path.append(disc);
      }
    }
    return FrameItem.Shape.fill(path.build(), Paint.solid(halftone.color()));
  }

  private static List<FrameItem> stars(PatternFigure.Stars stars, Rect box) {
    List<FrameItem> items = new ArrayList<>();
    List<PathData> paths = Scatter.paths(stars, box);
    for (int i = 0; i < paths.size(); i++) {
      if (!paths.get(i).isEmpty()) {
        items.add(FrameItem.Shape.fill(paths.get(i), Paint.solid(stars.colors().get(i))));
      }
    }
    return items;
  }

  private static FrameItem dots(PatternFigure.Dots dots, Rect box) {
    PathData.Builder path = new PathData.Builder();
    for (double y = box.y() + dots.step() / 2; y < box.bottom(); y += dots.step()) {
      for (double x = box.x() + dots.step() / 2; x < box.right(); x += dots.step()) {
        double r = dots.radius();
        path.append(PathData.ellipse(new Rect(x - r, y - r, 2 * r, 2 * r)));
      }
    }
    return FrameItem.Shape.fill(path.build(), Paint.solid(dots.color()));
  }

  private static List<FrameItem> ticks(PatternFigure.Ticks ticks, Rect box) {
    Map<Integer, PathData.Builder> paths = new TreeMap<>();
    int count = (int) Math.round((ticks.to() - ticks.from()) / ticks.step());
    for (int i = 0; i <= count; i++) {
      int kind = kind(ticks.kinds(), i);
      if (kind < 0) {
        continue;
      }
      PatternFigure.Tick tick = ticks.kinds().get(kind);
      double angle = ticks.from() + i * ticks.step();
      double radius = box.width() / 2;
      Point inner = FigurePaths.polar(box, (radius + tick.inner()) / radius, angle);
      Point outer = FigurePaths.polar(box, (radius + tick.outer()) / radius, angle);
      paths
          .computeIfAbsent(kind, k -> new PathData.Builder())
          .move(inner.x(), inner.y())
          .line(outer.x(), outer.y());
    }
    List<FrameItem> items = new ArrayList<>();
    paths.forEach(
        (kind, path) ->
            items.add(
                new FrameItem.Shape(
                    path.build(),
                    false,
                    null,
                    PaintResolver.stroke(ticks.kinds().get(kind).line(), box))));
    return items;
  }

  private static int kind(List<PatternFigure.Tick> kinds, int index) {
    for (int k = kinds.size() - 1; k >= 0; k--) {
      if (index % kinds.get(k).every() == 0) {
        return k;
      }
    }
    return -1;
  }
}
