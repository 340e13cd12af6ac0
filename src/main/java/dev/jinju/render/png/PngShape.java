package dev.jinju.render.png;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Fills and strokes paths. Stateless. */
final class PngShape {
  private PngShape() {}

  static void paint(FrameItem.Shape shape, PngCanvas canvas) {
    Path2D path = path(shape.path(), shape.evenOdd());
    if (shape.fill() != null) {
      canvas.fill(path, PngPaint.of(shape.fill()));
    }
    if (shape.stroke() != null) {
      Shape line = PngPaint.pen(shape.stroke()).createStrokedShape(path);
      canvas.fill(line, PngPaint.of(shape.stroke().paint()));
    }
  }

  static Path2D path(PathData data, boolean evenOdd) {
    Path2D path =
        new Path2D.Double(
            evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO, data.segments() + 1);
    data.forEach(
        new PathData.Sink() {
          @Override
          public void move(double x, double y) {
            path.moveTo(x, y);
          }

          @Override
          public void line(double x, double y) {
            path.lineTo(x, y);
          }

          @Override
          public void quad(double cx, double cy, double x, double y) {
            path.quadTo(cx, cy, x, y);
          }

          @Override
          public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            path.curveTo(c1x, c1y, c2x, c2y, x, y);
          }

          @Override
          public void close() {
            path.closePath();
          }
        });
    return path;
  }
}
