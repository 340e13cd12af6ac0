package dev.jinju.image;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the colour profile of a PNG file ({@code iCCP}, PNG 1.2 4.2.2.4), which the JDK's reader
 * skips. Stateless.
 */
final class EmbeddedProfile {
  /** Printers' profiles have half a megabyte; more is an attack on memory. */
  private static final int MOST_BYTES = 4 << 20;

  private EmbeddedProfile() {}

  /** The profile, or null where there is none or it makes no sense. */
  static @Nullable ICC_Profile ofPng(byte[] png) {
    if (!RasterReader.isPng(png)) {
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(png);
    int at = 8;
    while (at + 12 <= png.length) {
      int length = in.getInt(at);
      String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (length < 0 || length > png.length - at - 12 || type.equals("IDAT")) {
        return null;
      }
      if (type.equals("iCCP")) {
        return profile(png, at + 8, length);
      }
      at += 12 + length;
    }
    return null;
  }

  private static @Nullable ICC_Profile profile(byte[] png, int from, int length) {
    int data = from;
    while (data < from + length && png[data] != 0) {
      data++;
    }
    data += 2;
    if (data >= from + length) {
      return null;
    }
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(png, data, from + length - data))) {
      byte[] profile = in.readNBytes(MOST_BYTES);
      return ICC_Profile.getInstance(profile);
    } catch (IOException | IllegalArgumentException e) {
      // A broken profile is as good as none: PNG 1.2 lets a reader fall back to sRGB.
      return null;
    }
  }
}
