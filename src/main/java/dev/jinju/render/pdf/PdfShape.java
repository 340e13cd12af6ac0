package dev.jinju.render.pdf;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Transform;

/** Paints paths. Stateless. */
final class PdfShape {
  private PdfShape() {}

  static void paint(FrameItem.Shape shape, PdfContent content, Transform toPage, double alpha) {
    if (shape.fill() != null) {
      PdfPaint.filling(
          content, shape.fill(), toPage, alpha, () -> content.fill(shape.path(), shape.evenOdd()));
    }
    if (shape.stroke() != null) {
      PdfPaint.stroking(content, shape.stroke(), toPage, alpha, () -> content.stroke(shape.path()));
    }
  }
}
