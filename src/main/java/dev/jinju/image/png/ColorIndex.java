package dev.jinju.image.png;

import java.util.Arrays;

/**
 * Numbers the colours of a picture in the order in which they appear, up to 256. Not thread-safe.
 */
final class ColorIndex {
  /** Four slots a colour keep probes short; a power of two makes the hash a shift. */
  private static final int SLOT_BITS = 10;

  private final int[] slotColor = new int[1 << SLOT_BITS];
  private final short[] slotNumber = new short[1 << SLOT_BITS];
  private final int[] colors = new int[256];
  private int count;

  /** Writes the number of each pixel's colour; false when there is no number left for one. */
  boolean index(int[] argb, int from, int end, byte[] samples, int to) {
    int last = ~argb[from];
    byte number = 0;
    int at = to;
    for (int i = from; i < end; i++) {
      int pixel = argb[i];
      if (pixel != last) {
        int found = number(pixel);
        if (found < 0) {
          return false;
        }
        number = (byte) found;
        last = pixel;
      }
      samples[at++] = number;
    }
    return true;
  }

  private int number(int color) {
    int slot = (color * 0x9E3779B1) >>> (32 - SLOT_BITS);
    while (slotNumber[slot] != 0) {
      if (slotColor[slot] == color) {
        return slotNumber[slot] - 1;
      }
      slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
    }
    if (count == colors.length) {
      return -1;
    }
    colors[count] = color;
    slotColor[slot] = color;
    slotNumber[slot] = (short) (count + 1);
    return count++;
  }

  /** The colours as a {@code PLTE} chunk has them (RFC 2083 4.1.2). */
  byte[] palette() {
    byte[] palette = new byte[3 * count];
    for (int i = 0; i < count; i++) {
      palette[3 * i] = (byte) (colors[i] >> 16);
      palette[3 * i + 1] = (byte) (colors[i] >> 8);
      palette[3 * i + 2] = (byte) colors[i];
    }
    return palette;
  }

  /**
   * The alphas as a {@code tRNS} chunk has them: those behind the last one below 255 are left out
   * (RFC 2083 4.2.9).
   */
  byte[] transparency() {
    byte[] alphas = new byte[count];
    int used = 0;
    for (int i = 0; i < count; i++) {
      alphas[i] = (byte) (colors[i] >>> 24);
      if (alphas[i] != -1) {
        used = i + 1;
      }
    }
    return Arrays.copyOf(alphas, used);
  }
}
