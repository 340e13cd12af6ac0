package dev.jinju.layout;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import dev.jinju.style.Emphasis;
import dev.jinju.text.rules.Scripts;
import java.util.ArrayList;
import java.util.List;

/** Draws emphasis marks (CSS {@code text-emphasis}). Stateless. */
final class EmphasisDots {
  /**
   * In em: from a column's axis to the middle of the marks on its right, which is nearer to their
   * own column than to the next one at a pitch of 1.55 em or more.
   */
  private static final double BESIDE = 0.695;

  /** In em: the lower side of the em box is so far below the baseline. */
  private static final double BELOW = 0.12;

  private EmphasisDots() {}

  /**
   * A ring or disc at each Han or kana character, below it or, in a column, to its right (CLREQ
   * 3.3.1.2): none at marks and Western letters, and at digits only where the style asks for it.
   */
  static List<FrameItem> of(
      Emphasis.Dots dots, String text, GlyphRun run, Point origin, boolean vertical) {
    List<FrameItem> drawn = new ArrayList<>();
    double size = run.size();
    double radius = dots.size() * size / 2;
    double stroke = dots.stroke() * size;
    double r = radius - stroke / 2;
    Paint paint = Paint.solid(dots.color());
    for (int i = 0; i < run.glyphs().length; i++) {
      int point = text.codePointAt(run.starts()[i]);
      boolean digit = dots.digits() && Character.isDigit(point);
      if (!digit && !Scripts.isHanOrKana(point)) {
        continue;
      }
      double next = i + 1 < run.x().length ? run.x()[i + 1] : run.advance();
      double middle = digit ? (run.x()[i] + next) / 2 : run.x()[i] + size / 2;
      double x = vertical ? origin.x() + (BESIDE + dots.gap()) * size : origin.x() + middle;
      double y =
          vertical
              ? origin.y() + run.y()[i] - Baselines.MIDDLE * size
              : origin.y() + (BELOW + dots.gap()) * size + radius;
      PathData circle = PathData.ellipse(new Rect(x - r, y - r, 2 * r, 2 * r));
      drawn.add(
          stroke > 0
              ? new FrameItem.Shape(circle, false, null, Stroke.of(paint, stroke))
              : FrameItem.Shape.fill(circle, paint));
    }
    return drawn;
  }
}
