package dev.jinju.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: Exif 2.3 4.6.4, tag 0x0112, 1 to 8.
 *
 * @param value 1 is upright
 */
record Orientation(int value) {
  private static final Orientation UPRIGHT = new Orientation(1);
  private static final int TAG = 0x0112;
  private static final int APP1 = 0xe1;
  private static final int START_OF_SCAN = 0xda;

  /** What a JPEG file says; upright where it says nothing, or nonsense. */
  static Orientation of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 255) == 0xff) {
      int marker = jpeg[at + 1] & 255;
      int length = (jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255;
      if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
        return UPRIGHT;
      }
      if (marker == APP1 && isExif(jpeg, at + 4, length - 2)) {
        return ofTiff(ByteBuffer.wrap(jpeg, at + 10, length - 8).slice());
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  /** The picture as it should be seen. */
  Picture.Raster upright(Picture.Raster source) {
    if (value == 1) {
      return source;
    }
    boolean turned = value >= 5;
    int width = turned ? source.height() : source.width();
    int height = turned ? source.width() : source.height();
    int[] argb = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        argb[y * width + x] = source.argb()[from(x, y, source.width(), source.height())];
      }
    }
    return new Picture.Raster(width, height, argb);
  }

  /** Where in the stored picture a pixel of the upright one comes from. */
  private int from(int x, int y, int width, int height) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (value) {
      case 2 -> y * width + right - x;
      case 3 -> (bottom - y) * width + right - x;
      case 4 -> (bottom - y) * width + x;
      case 5 -> x * width + y;
      case 6 -> (bottom - x) * width + y;
      case 7 -> (bottom - x) * width + right - y;
      case 8 -> x * width + right - y;
      default -> y * width + x;
    };
  }

  private static boolean isExif(byte[] jpeg, int at, int length) {
    return length > 14
        && jpeg[at] == 'E'
        && jpeg[at + 1] == 'x'
        && jpeg[at + 2] == 'i'
        && jpeg[at + 3] == 'f';
  }

  private static Orientation ofTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int count = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry + 12 > tiff.limit()) {
        return UPRIGHT;
      }
      if ((tiff.getShort(entry) & 0xffff) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
