package dev.jinju.image;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes PNG and JPEG through the JDK's own readers, in sRGB and upright. The size is read from
 * the header and checked before any pixel is decoded. Stateless.
 */
final class RasterReader {
  /** Larger than any camera's picture needs to be on a card; 120 MB once decoded. */
  private static final long MOST_PIXELS = 30_000_000;

  private RasterReader() {}

  static boolean isPng(byte[] bytes) {
    return bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N';
  }

  static boolean isJpeg(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == (byte) 0xff
        && bytes[1] == (byte) 0xd8
        && bytes[2] == (byte) 0xff;
  }

  static Picture.Raster read(byte[] bytes, String file, SourceSpan asked) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(isPng(bytes) ? "png" : "jpeg").next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, false);
      check(reader.getWidth(0), reader.getHeight(0), file, asked);
      BufferedImage image = reader.read(0);
      Picture.Raster pixels = SrgbPixels.of(image, EmbeddedProfile.ofPng(bytes));
      return isPng(bytes) ? pixels : Orientation.of(bytes).upright(pixels);
    } catch (IOException | RuntimeException e) {
      if (e instanceof InputException refused) {
        throw refused;
      }
      // The JDK's readers throw anything from IIOException to NegativeArraySizeException.
      throw new InputException(
          Diagnostic.error("broken-picture", "the picture `" + file + "` cannot be decoded", asked)
              .withHint("open it in an image program and export it again, in RGB"));
    } finally {
      reader.dispose();
    }
  }

  private static void check(long width, long height, String file, SourceSpan asked) {
    if (width * height > MOST_PIXELS) {
      String message =
          String.format(
              Locale.ROOT,
              "the picture `%s` has %d x %d pixels, more than %d in all",
              file,
              width,
              height,
              MOST_PIXELS);
      throw new InputException(
          Diagnostic.error("picture-too-large", message, asked)
              .withHint("export it in a smaller size"));
    }
  }
}
