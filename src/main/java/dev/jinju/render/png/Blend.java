package dev.jinju.render.png;

import org.jspecify.annotations.Nullable;

/** Porter and Duff's "source over" on premultiplied pixels. Stateless. */
final class Blend {
  private static final int ODD = 0x00ff00ff;

  private Blend() {}

  /**
   * Lays a colour through a coverage.
   *
   * @param dx device pixels to the right of the coverage's own place
   * @param argb premultiplied
   */
  static void color(PngCanvas below, Coverage coverage, int dx, int dy, int argb) {
    int left = coverage.x() + dx - below.x();
    int top = coverage.y() + dy - below.y();
    int from = Math.max(0, -left);
    int to = Math.min(coverage.width(), below.width() - left);
    int firstRow = Math.max(0, -top);
    int lastRow = Math.min(coverage.height(), below.height() - top);
    boolean opaque = argb >>> 24 == 255;
    for (int row = firstRow; row < lastRow; row++) {
      colorRow(
          below.pixels(),
          (top + row) * below.width() + left + from,
          coverage.alpha(),
          row * coverage.width() + from,
          to - from,
          argb,
          opaque);
    }
  }

  private static void colorRow(
      int[] pixels, int at, byte[] alpha, int mask, int count, int argb, boolean opaque) {
    for (int i = 0; i < count; i++) {
      int share = alpha[mask + i] & 255;
      if (share == 0) {
        continue;
      }
      if (share == 255 && opaque) {
        pixels[at + i] = argb;
      } else {
        int source = scale(argb, share);
        pixels[at + i] = source + scale(pixels[at + i], 255 - (source >>> 24));
      }
    }
  }

  /** Lays a layer over the canvas below it, through a coverage of the layer's own size if any. */
  static void layer(PngCanvas below, PngCanvas layer, @Nullable Coverage coverage, int opacity) {
    for (int row = 0; row < layer.height(); row++) {
      int from = row * layer.width();
      int to = (layer.y() - below.y() + row) * below.width() + layer.x() - below.x();
      for (int i = 0; i < layer.width(); i++) {
        int share =
            coverage == null ? opacity : divide((coverage.alpha()[from + i] & 255) * opacity);
        int source = scale(layer.pixels()[from + i], share);
        if (source != 0) {
          int over = below.pixels()[to + i];
          below.pixels()[to + i] = source + scale(over, 255 - (source >>> 24));
        }
      }
    }
  }

  /** A colour with its alpha multiplied in. */
  static int premultiply(int argb) {
    int alpha = argb >>> 24;
    return alpha << 24 | scale(argb & 0xffffff, alpha);
  }

  /** All four channels times a factor of 0 to 255, over 255, rounded. */
  private static int scale(int argb, int factor) {
    int even = (argb & ODD) * factor + 0x00800080;
    int odd = (argb >>> 8 & ODD) * factor + 0x00800080;
    even = (even + (even >>> 8 & ODD)) >>> 8 & ODD;
    odd = odd + (odd >>> 8 & ODD) & ~ODD;
    return even | odd;
  }

  /** Division by 255, rounded, of 0 to 65025. */
  private static int divide(int product) {
    int half = product + 128;
    return (half + (half >> 8)) >> 8;
  }
}
