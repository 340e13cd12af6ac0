package dev.jinju.image.effects;

import dev.jinju.geom.Rect;
import dev.jinju.image.Picture;
import dev.jinju.image.RasterScaler;
import dev.jinju.paint.Color;
import java.util.Arrays;

/**
 * The light of a picture by place, 0 to 1, with its contrast stretched; clear pixels have none.
 * Immutable.
 */
final class LightMap {
  /** Marks are never finer than this many pixels of the map. */
  private static final double PIXELS_A_STEP = 3;

  private static final int MOST_SIDE = 2000;

  private final int width;
  private final int height;
  private final float[] sizes;

  private LightMap(int width, int height, float[] sizes) {
    this.width = width;
    this.height = height;
    this.sizes = sizes;
  }

  /** Light as the eye orders it: sRGB values weighted as luminance (Rec. 709), 0 to 255. */
  static int light(Color color) {
    return (int) Math.round(0.2126 * color.red() + 0.7152 * color.green() + 0.0722 * color.blue());
  }

  static LightMap of(Picture picture, LightScreen screen, Rect place) {
    int across = side(place.width(), screen);
    int down = side(place.height(), screen);
    Picture.Raster small =
        picture instanceof Picture.Vector vector
            ? VectorPixels.of(vector, across, down)
            : new RasterScaler().shrink((Picture.Raster) picture, across, down);
    int[] argb = small.argb();
    int[] levels = levels(argb, screen.curve());
    float[] sizes = new float[argb.length];
    for (int i = 0; i < argb.length; i++) {
      Color pixel = new Color(argb[i]);
      double light = (double) (light(pixel) - levels[0]) / Math.max(1, levels[1] - levels[0]);
      double share = Math.max(0, Math.min(1, screen.curve().dark() ? 1 - light : light));
      sizes[i] = (float) (Math.pow(share, screen.curve().gamma()) * pixel.alpha() / 255);
    }
    return new LightMap(small.width(), small.height(), sizes);
  }

  private static int side(double px, LightScreen screen) {
    return (int) Math.max(1, Math.min(MOST_SIDE, Math.ceil(px / screen.step() * PIXELS_A_STEP)));
  }

  /** The light that counts as black, and that which counts as white. */
  private static int[] levels(int[] argb, LightScreen.Curve curve) {
    int[] visible =
        Arrays.stream(argb)
            .filter(pixel -> pixel >>> 24 > 127)
            .map(pixel -> light(new Color(pixel)))
            .sorted()
            .toArray();
    if (visible.length == 0) {
      return new int[] {0, 255};
    }
    int last = visible.length - 1;
    return new int[] {
      visible[(int) (last * Math.min(curve.black(), curve.white()))],
      visible[(int) (last * Math.max(curve.black(), curve.white()))]
    };
  }

  /** The size of a mark at a place in shares of the picture; 0 outside it. */
  double at(double x, double y) {
    if (x < 0 || y < 0 || x > 1 || y > 1) {
      return 0;
    }
    double left = Math.max(0, Math.min(width - 1, x * width - 0.5));
    double top = Math.max(0, Math.min(height - 1, y * height - 0.5));
    int column = (int) left;
    int row = (int) top;
    double upper = along(row, column, left - column);
    double lower = along(Math.min(row + 1, height - 1), column, left - column);
    return upper + (lower - upper) * (top - row);
  }

  private double along(int row, int column, double share) {
    double here = sizes[row * width + column];
    double next = sizes[row * width + Math.min(column + 1, width - 1)];
    return here + (next - here) * share;
  }
}
