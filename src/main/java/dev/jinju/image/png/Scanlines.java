package dev.jinju.image.png;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A picture's samples as PNG stores them: rows from the top, each behind a filter byte 0 (RFC 2083
 * 2.3, 6.2).
 *
 * @param samples filter byte and samples, row after row
 * @param pixel bytes a pixel
 * @param row bytes a row, with its filter byte
 * @param palette red, green, blue of each colour of an indexed picture; else empty
 * @param transparency alpha of the palette's first colours, up to the last that is not opaque; else
 *     empty
 */
record Scanlines(byte[] samples, int pixel, int row, byte[] palette, byte[] transparency) {
  private static final byte[] NONE = {};

  /** Samples of one byte, or null where the picture has more than 256 colours. */
  static @Nullable Scanlines indexed(int width, int height, int[] argb) {
    ColorIndex colors = new ColorIndex();
    int row = width + 1;
    byte[] samples = new byte[row * height];
    for (int y = 0; y < height; y++) {
      int from = y * width;
      int to = y * row + 1;
      if (sameAsAbove(argb, from, width, y)) {
        System.arraycopy(samples, to - row, samples, to, width);
      } else if (!colors.index(argb, from, from + width, samples, to)) {
        return null;
      }
    }
    return new Scanlines(samples, 1, row, colors.palette(), colors.transparency());
  }

  static Scanlines rgb(int width, int height, int[] argb) {
    int row = 3 * width + 1;
    byte[] samples = new byte[row * height];
    for (int y = 0; y < height; y++) {
      int from = y * width;
      int to = y * row + 1;
      if (sameAsAbove(argb, from, width, y)) {
        System.arraycopy(samples, to - row, samples, to, row - 1);
      } else {
        packRgb(argb, from, from + width, samples, to);
      }
    }
    return new Scanlines(samples, 3, row, NONE, NONE);
  }

  static Scanlines rgba(int width, int height, int[] argb) {
    int row = 4 * width + 1;
    byte[] samples = new byte[row * height];
    int to = 0;
    for (int i = 0; i < argb.length; i++) {
      if (i % width == 0) {
        to++;
      }
      PngEncoder.putInt(samples, to, Integer.rotateLeft(argb[i], 8));
      to += 4;
    }
    return new Scanlines(samples, 4, row, NONE, NONE);
  }

  private static boolean sameAsAbove(int[] argb, int from, int width, int y) {
    return y > 0 && Arrays.equals(argb, from, from + width, argb, from - width, from);
  }

  private static void packRgb(int[] argb, int from, int end, byte[] samples, int to) {
    int at = to;
    for (int i = from; i < end; i++) {
      int pixel = argb[i];
      samples[at] = (byte) (pixel >> 16);
      samples[at + 1] = (byte) (pixel >> 8);
      samples[at + 2] = (byte) pixel;
      at += 3;
    }
  }
}
