package dev.jinju.render.png;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.image.Outlines;
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
    return Outlines.shape(data, evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
  }
}
