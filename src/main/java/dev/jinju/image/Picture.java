package dev.jinju.image;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Size;
import dev.jinju.paint.Paint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decoded picture with an intrinsic size in px. Immutable; equal pictures may be shared between
 * cards.
 */
public sealed interface Picture {
  Size size();

  /**
   * Pixels in sRGB.
   *
   * @param argb row by row from the top, not premultiplied, alpha highest; do not change the array
   */
  record Raster(int width, int height, int[] argb) implements Picture {
    public Raster {
      if (width <= 0 || height <= 0 || argb.length != width * height) {
        throw new IllegalArgumentException(
            "raster of " + width + " x " + height + " needs as many pixels");
      }
    }

    @Override
    public Size size() {
      return new Size(width, height);
    }
  }

  /**
   * Filled outlines, bottom first, in the coordinates of {@link #size()}; strokes have become
   * outlines.
   */
  record Vector(Size size, List<Layer> layers) implements Picture {
    public Vector {
      layers = List.copyOf(layers);
    }
  }

  /**
   * One filled outline of a vector picture; the clip, where there is one, is in the same
   * coordinates.
   */
  record Layer(PathData path, boolean evenOdd, Paint fill, @Nullable PathData clip) {}
}
