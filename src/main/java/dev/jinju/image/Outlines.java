package dev.jinju.image;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Areas as outlines that fill alike under the non-zero rule, which clips follow. Stateless. */
public final class Outlines {
  private Outlines() {}

  /** The area that a path fills under the even-odd rule. */
  public static PathData nonZero(PathData evenOdd) {
    return data(new Area(shape(evenOdd, Path2D.WIND_EVEN_ODD)));
  }

  /** What a path leaves of a box, under the non-zero rule. */
  public static PathData outside(PathData path, Rect box) {
    Area left = new Area(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    left.subtract(new Area(shape(path, Path2D.WIND_NON_ZERO)));
    return data(left);
  }

  /** The outline of an area winds once round all that it holds, so both rules fill it alike. */
  private static PathData data(Area area) {
    return AwtPaths.toData(area, new AffineTransform());
  }

  /** A path as Java2D knows it, with one of its winding rules. */
  public static Path2D shape(PathData path, int rule) {
    Path2D shape = new Path2D.Double(rule, path.segments() + 1);
    path.forEach(
        new PathData.Sink() {
          @Override
          public void move(double x, double y) {
            shape.moveTo(x, y);
          }

          @Override
          public void line(double x, double y) {
            shape.lineTo(x, y);
          }

          @Override
          public void quad(double cx, double cy, double x, double y) {
            shape.quadTo(cx, cy, x, y);
          }

          @Override
          public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            shape.curveTo(c1x, c1y, c2x, c2y, x, y);
          }

          @Override
          public void close() {
            shape.closePath();
          }
        });
    return shape;
  }
}
