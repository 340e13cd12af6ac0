package dev.jinju.image;

import dev.jinju.geom.PathData;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Turns Java2D's shapes into path data. Stateless. */
final class AwtPaths {
  private AwtPaths() {}

  static PathData toData(Shape shape, AffineTransform transform) {
    PathData.Builder path = new PathData.Builder();
    double[] c = new double[6];
    for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> path.move(c[0], c[1]);
        case PathIterator.SEG_LINETO -> path.line(c[0], c[1]);
        case PathIterator.SEG_QUADTO -> path.quad(c[0], c[1], c[2], c[3]);
        case PathIterator.SEG_CUBICTO -> path.cubic(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> path.close();
      }
    }
    return path.build();
  }

  static boolean isEvenOdd(Shape shape) {
    return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
  }
}
