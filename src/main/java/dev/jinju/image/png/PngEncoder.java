package dev.jinju.image.png;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes pixels as a PNG file: exactly those pixels, and always the same bytes for them.
 *
 * <p>A picture of at most 256 colours becomes an indexed one (RFC 2083 2.2, 4.1.2) of eight bits a
 * pixel; any other is true colour, with an alpha channel only where a pixel is not opaque. Rows are
 * not filtered (6.1): on flat pictures with text a predictor makes files bigger. The file says that
 * its colours are sRGB with perceptual intent ({@code sRGB} chunk, PNG 1.2 4.2.2.3) and carries no
 * time. Thread-safe: it has no state.
 */
public final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};
  private static final int TRUE_COLOR = 2;
  private static final int INDEXED = 3;
  private static final int TRUE_COLOR_ALPHA = 6;

  private PngEncoder() {}

  /**
   * Encodes a picture.
   *
   * @param argb row by row from the top, not premultiplied, alpha highest
   * @throws IllegalArgumentException when a side is not positive, the array has another size, or
   *     the picture has more than 2^31 bytes of samples
   */
  public static byte[] encode(int width, int height, int[] argb) {
    check(width, height, argb.length);
    Scanlines indexed = Scanlines.indexed(width, height, argb);
    if (indexed != null) {
      return file(width, height, INDEXED, indexed);
    }
    return isOpaque(argb)
        ? file(width, height, TRUE_COLOR, Scanlines.rgb(width, height, argb))
        : file(width, height, TRUE_COLOR_ALPHA, Scanlines.rgba(width, height, argb));
  }

  private static void check(int width, int height, int pixels) {
    if (width <= 0 || height <= 0 || (long) width * height != pixels) {
      throw new IllegalArgumentException(
          "picture of " + width + " x " + height + " px does not have " + pixels + " pixels");
    }
    if ((4L * width + 1) * height > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException(
          "picture of " + width + " x " + height + " px is too large");
    }
  }

  private static boolean isOpaque(int[] argb) {
    int all = -1;
    for (int pixel : argb) {
      all &= pixel;
    }
    return all >>> 24 == 255;
  }

  private static byte[] file(int width, int height, int colorType, Scanlines lines) {
    byte[] data = Zlib.compress(lines);
    ByteArrayOutputStream out = new ByteArrayOutputStream(data.length + 1200);
    out.writeBytes(SIGNATURE);
    byte[] header = new byte[13];
    putInt(header, 0, width);
    putInt(header, 4, height);
    header[8] = 8;
    header[9] = (byte) colorType;
    chunk(out, "IHDR", header);
    chunk(out, "sRGB", new byte[] {0});
    if (lines.palette().length > 0) {
      chunk(out, "PLTE", lines.palette());
    }
    if (lines.transparency().length > 0) {
      chunk(out, "tRNS", lines.transparency());
    }
    chunk(out, "IDAT", data);
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** A chunk: length, name, data, and the checksum of name and data (RFC 2083 3.2). */
  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(data);
    byte[] number = new byte[4];
    putInt(number, 0, data.length);
    out.writeBytes(number);
    out.writeBytes(type);
    out.writeBytes(data);
    putInt(number, 0, (int) crc.getValue());
    out.writeBytes(number);
  }

  static void putInt(byte[] into, int at, int value) {
    into[at] = (byte) (value >>> 24);
    into[at + 1] = (byte) (value >>> 16);
    into[at + 2] = (byte) (value >>> 8);
    into[at + 3] = (byte) value;
  }
}
