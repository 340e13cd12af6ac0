package dev.jinju.layout;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.paint.Paint;
import dev.jinju.style.PatternFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws patterns: all marks of one look are one path. Stateless. */
final class PatternPaths {
  private PatternPaths() {}

  static List<FrameItem> items(PatternFigure pattern, Rect box) {
    if (pattern instanceof PatternFigure.Lines lines) {
      return List.of(lines(lines, box));
    }
    if (pattern instanceof PatternFigure.Dots dots) {
      return List.of(dots(dots, box));
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
    FrameItem drawn =
        new FrameItem.Shape(path.build(), false, null, PaintResolver.stroke(lines.line()));
    return new FrameItem.Group(
        dev.jinju.geom.Transform.IDENTITY,
        PathData.rect(box),
        1,
        dev.jinju.frame.Role.ARTIFACT,
        null,
        List.of(drawn));
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
                    PaintResolver.stroke(ticks.kinds().get(kind).line()))));
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
