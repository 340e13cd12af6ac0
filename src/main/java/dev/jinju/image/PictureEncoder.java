package dev.jinju.image;

import dev.jinju.image.png.PngEncoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes files of pixel pictures for embedding in other files: PNG, or JPEG for photographs, which
 * would be several megabytes as PNG. Thread-safe; keeps a few results.
 */
public final class PictureEncoder {
  /** Twice the canvas's own pixels stay sharp on any screen; more would only swell the file. */
  private static final double PIXELS_A_PX = 2;

  /** A PNG of at most so many bytes is taken as it is. */
  private static final int SMALL = 150_000;

  /** Flat artwork is hardly smaller as JPEG; only what is so many times smaller is a photograph. */
  private static final int WORTH = 3;

  /** Above this, a person sees no difference in a photograph. */
  private static final float QUALITY = 0.92f;

  private final RasterScaler scaler = new RasterScaler();
  private final KeptResults<Encoded> kept = new KeptResults<>();

  /** The format of an encoded picture. */
  public enum Format {
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  /**
   * A picture as a file.
   *
   * @param pixels what was encoded, no larger than the box needs
   * @param bytes the file; do not change the array
   */
  public record Encoded(Format format, Picture.Raster pixels, byte[] bytes) {}

  /**
   * Encodes a picture for a box.
   *
   * @param width of the box in px
   * @param height of the box in px
   */
  public Encoded encode(Picture.Raster source, double width, double height) {
    int across = (int) Math.ceil(Math.min(width * PIXELS_A_PX, source.width()));
    int down = (int) Math.ceil(Math.min(height * PIXELS_A_PX, source.height()));
    return kept.get(source, List.of(across, down), () -> make(scaler.shrink(source, across, down)));
  }

  private static Encoded make(Picture.Raster pixels) {
    byte[] png = PngEncoder.encode(pixels.width(), pixels.height(), pixels.argb());
    if (png.length > SMALL && isOpaque(pixels)) {
      byte[] jpeg = jpeg(pixels);
      if (jpeg.length * WORTH < png.length) {
        return new Encoded(Format.JPEG, pixels, jpeg);
      }
    }
    return new Encoded(Format.PNG, pixels, png);
  }

  private static boolean isOpaque(Picture.Raster pixels) {
    for (int pixel : pixels.argb()) {
      if (pixel >>> 24 != 255) {
        return false;
      }
    }
    return true;
  }

  private static byte[] jpeg(Picture.Raster pixels) {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
