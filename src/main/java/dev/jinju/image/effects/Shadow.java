package dev.jinju.image.effects;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.image.Outlines;
import dev.jinju.image.Picture;
import dev.jinju.paint.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/**
 * The blurred shadow of an area as pixels, which all formats show alike.
 *
 * @param box where the pixels lie
 */
public record Shadow(Rect box, Picture.Raster pixels) {
  /** Beyond three standard deviations less than a level of alpha is left. */
  private static final double REACH = 3;

  /** Px a pixel: a blur this wide has nothing finer. */
  private static final int COARSE = 2;

  /** From this standard deviation on, in px, coarse pixels will do. */
  private static final double SOFT = 4;

  private static final double MOST_PIXELS = 40e6;

  /**
   * Casts a shadow.
   *
   * @param blur twice the standard deviation, in px
   * @throws IllegalArgumentException when the area is larger than any canvas
   */
  public static Shadow of(PathData area, double blur, Color color) {
    double deviation = blur / 2;
    int step = deviation >= SOFT ? COARSE : 1;
    double reach = Math.ceil(REACH * deviation) + 1;
    Rect bounds = area.controlBounds();
    Rect box =
        new Rect(
            Math.floor(bounds.x() - reach),
            Math.floor(bounds.y() - reach),
            step * Math.ceil((bounds.width() + 2 * reach + 1) / step),
            step * Math.ceil((bounds.height() + 2 * reach + 1) / step));
    if (!(box.width() * box.height() <= MOST_PIXELS)) {
      throw new IllegalArgumentException("a shadow of " + box + " is larger than any canvas");
    }
    int width = (int) (box.width() / step);
    int height = (int) (box.height() / step);
    float[] alpha = coverage(area, box, step, width, height);
    if (deviation > 0) {
      float[] kernel = kernel(deviation / step);
      alpha = blurred(alpha, width, height, 1, width, kernel);
      alpha = blurred(alpha, height, width, width, 1, kernel);
    }
    int[] argb = new int[alpha.length];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = color.fade(alpha[i]).argb();
    }
    return new Shadow(box, new Picture.Raster(width, height, argb));
  }

  private static float[] coverage(PathData area, Rect box, int step, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(1.0 / step, 1.0 / step);
    graphics.translate(-box.x(), -box.y());
    graphics.fill(Outlines.shape(area, Path2D.WIND_NON_ZERO));
    graphics.dispose();
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    float[] alpha = new float[argb.length];
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] = (argb[i] >>> 24) / 255f;
    }
    return alpha;
  }

  private static float[] kernel(double deviation) {
    int reach = (int) Math.ceil(REACH * deviation);
    float[] kernel = new float[2 * reach + 1];
    float sum = 0;
    for (int i = -reach; i <= reach; i++) {
      kernel[i + reach] = (float) Math.exp(-i * i / (2 * deviation * deviation));
      sum += kernel[i + reach];
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= sum;
    }
    return kernel;
  }

  /** Along lines of so many values; values are {@code next} apart, and lines {@code line}. */
  private static float[] blurred(
      float[] from, int length, int lines, int next, int line, float[] kernel) {
    float[] to = new float[from.length];
    int reach = kernel.length / 2;
    for (int l = 0; l < lines; l++) {
      for (int i = 0; i < length; i++) {
        float sum = 0;
        int last = Math.min(reach, length - 1 - i);
        for (int k = Math.max(-reach, -i); k <= last; k++) {
          sum += kernel[k + reach] * from[l * line + (i + k) * next];
        }
        to[l * line + i * next] = sum;
      }
    }
    return to;
  }
}
