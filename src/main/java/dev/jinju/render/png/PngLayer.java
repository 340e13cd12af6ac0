package dev.jinju.render.png;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Transform;
import java.awt.Rectangle;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A canvas of its own for what is clipped or faded as a whole. Clips are antialiased, which
 * Java2D's own clip is not.
 */
final class PngLayer {
  private final PngCanvas below;
  private final @Nullable PngCanvas canvas;
  private final @Nullable Shape clip;

  private PngLayer(PngCanvas below, @Nullable PngCanvas canvas, @Nullable Shape clip) {
    this.below = below;
    this.canvas = canvas;
    this.clip = clip;
  }

  /** A layer of the part of a canvas that a clip leaves; without a clip, of all of it. */
  static PngLayer over(PngCanvas below, Transform toDevice, @Nullable PathData clip) {
    Rectangle area = new Rectangle(below.x(), below.y(), below.width(), below.height());
    Shape shape = null;
    if (clip != null) {
      shape = PngCanvas.awt(toDevice).createTransformedShape(PngShape.path(clip, false));
      area = area.intersection(shape.getBounds());
    }
    PngCanvas canvas =
        area.isEmpty() ? null : new PngCanvas(area.x, area.y, area.width, area.height);
    return new PngLayer(below, canvas, shape);
  }

  boolean isEmpty() {
    return canvas == null;
  }

  PngCanvas canvas() {
    if (canvas == null) {
      throw new IllegalStateException("the clip leaves nothing of the canvas");
    }
    return canvas;
  }

  /** Puts the layer onto what lies below. */
  void merge(double opacity) {
    PngCanvas layer = canvas();
    Coverage coverage =
        clip == null
            ? null
            : Coverage.of(clip, layer.x(), layer.y(), layer.width(), layer.height());
    Blend.layer(below, layer, coverage, (int) Math.rint(255 * Math.min(1, opacity)));
  }
}
