package dev.jinju.layout;

import dev.jinju.diag.SourceSpan;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.layout.internal.draw.FigurePaths;
import dev.jinju.layout.internal.draw.PaintResolver;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import dev.jinju.style.Emphasis;
import dev.jinju.style.Fill;
import dev.jinju.style.Line;
import dev.jinju.style.TextFlow;
import dev.jinju.text.rules.TextLanguage;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what lies behind and below words: markers, underlines, screens, outlines and echoes of
 * letters. Stateless.
 */
final class InlineMarks {
  /** More dots than a screen over a whole card has. */
  private static final int MOST_DOTS = 100_000;

  /** More rules than a page of the smallest type has. */
  private static final int MOST_RULES = 2000;

  private InlineMarks() {}

  /**
   * A bar behind words.
   *
   * @param words the em boxes of all words together
   * @param span where the style says so
   */
  static FrameItem marker(
      Emphasis.Marker marker, Rect words, boolean vertical, double size, SourceSpan span) {
    Emphasis.Bar bar = marker.bar();
    double along = (bar.before() + bar.after()) * size;
    double across = (1 - bar.top() - bar.bottom()) * size;
    Rect box =
        vertical
            ? new Rect(
                words.x() + bar.bottom() * size,
                words.y() - bar.before() * size,
                across,
                words.height() + along)
            : new Rect(
                words.x() - bar.before() * size,
                words.y() + bar.top() * size,
                words.width() + along,
                across);
    PathData path =
        marker.outline() == null
            ? PathData.roundRect(box, marker.radius() * size)
            : FigurePaths.path(marker.outline(), box, span);
    path = path.transform(lean(Math.tan(Math.toRadians(marker.skew())), box, vertical));
    if (marker.screen() != null && marker.fill() instanceof Fill.Flat flat) {
      return screen(path, marker.screen(), flat.color());
    }
    return FrameItem.Shape.fill(path, PaintResolver.paint(marker.fill(), box));
  }

  private static Transform lean(double slope, Rect box, boolean vertical) {
    Point c = box.center();
    return vertical
        ? new Transform(1, slope, 0, 1, 0, -slope * c.x())
        : new Transform(1, 0, -slope, 1, slope * c.y(), 0);
  }

  /** Dots of a grid that starts at the card's corner, cut to an area. */
  static FrameItem screen(PathData area, Emphasis.Screen screen, Color color) {
    Rect box = area.controlBounds();
    double radians = Math.toRadians(screen.angle());
    double cos = Math.cos(radians) * screen.step();
    double sin = Math.sin(radians) * screen.step();
    double r = screen.radius();
    Rect room = new Rect(box.x() - r, box.y() - r, box.width() + 2 * r, box.height() + 2 * r);
    double reach = Math.hypot(room.width(), room.height()) / 2 / screen.step() + 1;
    double det = screen.step() * screen.step();
    double u = (cos * room.center().x() + sin * room.center().y()) / det;
    double v = (cos * room.center().y() - sin * room.center().x()) / det;
    PathData.Builder dots = new PathData.Builder();
    int count = 0;
    for (double i = Math.floor(u - reach); i <= u + reach && count < MOST_DOTS; i++) {
      for (double j = Math.floor(v - reach); j <= v + reach && count < MOST_DOTS; j++) {
        double x = i * cos - j * sin;
        double y = i * sin + j * cos;
        if (x >= room.x() && x <= room.right() && y >= room.y() && y <= room.bottom()) {
          dots.append(PathData.ellipse(new Rect(x - r, y - r, 2 * r, 2 * r)));
          count++;
        }
      }
    }
    FrameItem drawn = FrameItem.Shape.fill(dots.build(), Paint.solid(color));
    return new FrameItem.Group(Transform.IDENTITY, area, 1, Role.ARTIFACT, null, List.of(drawn));
  }

  /**
   * A line below words; beside a column it stands on the left in Chinese, else on the right (CSS
   * Text Decoration 4, 2.6).
   */
  static FrameItem underline(
      Emphasis.Underline underline,
      Rect words,
      boolean vertical,
      double size,
      Paint text,
      String language) {
    double thickness = underline.thickness() * size;
    double from = underline.offset() * size;
    PathData.Builder path = new PathData.Builder();
    if (vertical) {
      TextLanguage spoken = TextLanguage.of(language);
      boolean left = spoken == TextLanguage.ZH_HANS || spoken == TextLanguage.ZH_HANT;
      double x = left ? words.x() - from : words.right() + from;
      path.move(x, words.y()).line(x, words.bottom());
    } else {
      double y = words.bottom() + from;
      path.move(words.x(), y).line(words.right(), y);
    }
    Paint paint = underline.color() == null ? text : Paint.solid(underline.color());
    return new FrameItem.Shape(path.build(), false, null, Stroke.of(paint, thickness));
  }

  /** A rule below every row of a box, of which one lies at {@code rule}. */
  static FrameItem ruling(
      TextFlow.Ruling ruling, Rect box, boolean vertical, double rule, double pitch) {
    Rect paper = box.inset(ruling.reach().negated());
    double start = vertical ? paper.x() : paper.y();
    double end = vertical ? paper.right() : paper.bottom();
    double first = rule - Math.floor((rule - start) / pitch) * pitch;
    PathData.Builder path = new PathData.Builder();
    int count = (int) Math.min(MOST_RULES, Math.floor((end - first) / pitch));
    for (int i = 0; i <= count; i++) {
      double at = first + i * pitch;
      if (vertical) {
        path.move(at, paper.y()).line(at, paper.bottom());
      } else {
        path.move(paper.x(), at).line(paper.right(), at);
      }
    }
    return new FrameItem.Shape(
        path.build(), false, null, PaintResolver.stroke(ruling.line(), paper));
  }

  /** Rules in the middle of the gaps between columns of lines. */
  static FrameItem columnRules(
      TextFlow.Columns columns,
      Line rule,
      Rect box,
      boolean vertical,
      double across,
      double extent) {
    double step = ((vertical ? box.height() : box.width()) + columns.gap()) / columns.count();
    PathData.Builder path = new PathData.Builder();
    for (int i = 1; i < columns.count(); i++) {
      double at = i * step - columns.gap() / 2;
      if (vertical) {
        path.move(box.right() - across, box.y() + at).line(box.right() - extent, box.y() + at);
      } else {
        path.move(box.x() + at, box.y() + across).line(box.x() + at, box.y() + extent);
      }
    }
    return new FrameItem.Shape(path.build(), false, null, PaintResolver.stroke(rule, box));
  }

  /** The letters once more and a line around them, which lie below the letters themselves. */
  static List<FrameItem> relief(TextFlow.Relief relief, List<PathData> letters) {
    List<FrameItem> items = new ArrayList<>();
    if (letters.isEmpty()) {
      return items;
    }
    PathData.Builder all = new PathData.Builder();
    letters.forEach(all::append);
    PathData path = all.build();
    TextFlow.Echo echo = relief.echo();
    if (echo != null) {
      PathData moved = path.transform(Transform.translate(echo.x(), echo.y()));
      items.add(
          echo.screen() == null
              ? FrameItem.Shape.fill(moved, Paint.solid(echo.color()))
              : screen(moved, echo.screen(), echo.color()));
    }
    Line outline = relief.outline();
    if (outline != null) {
      Stroke stroke =
          new Stroke(
              PaintResolver.paint(outline.color(), path.controlBounds()),
              2 * outline.width(),
              Stroke.Cap.ROUND,
              Stroke.Join.ROUND,
              List.of());
      items.add(new FrameItem.Shape(path, false, null, stroke));
    }
    return items;
  }
}
