package dev.jinju.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws our files with other people's renderers, and compares pictures. */
public final class Rasters {
  private Rasters() {}

  public static BufferedImage ofPng(byte[] png) {
    try {
      return onWhite(ImageIO.read(new ByteArrayInputStream(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static BufferedImage ofPdf(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return onWhite(new PDFRenderer(document).renderImage(0, 1, ImageType.RGB));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static BufferedImage ofSvg(byte[] svg) {
    BufferedImage[] drawn = new BufferedImage[1];
    ImageTranscoder batik =
        new ImageTranscoder() {
          @Override
          public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
          }

          @Override
          public void writeImage(BufferedImage image, TranscoderOutput output) {
            drawn[0] = image;
          }
        };
    batik.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
    try {
      batik.transcode(new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput());
    } catch (TranscoderException e) {
      throw new IllegalStateException(e);
    }
    return onWhite(drawn[0]);
  }

  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = rgb.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, rgb.getWidth(), rgb.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return rgb;
  }

  /** The mean difference of all channels, 0 to 1; 1 where the sizes differ. */
  public static double difference(BufferedImage a, BufferedImage b) {
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
      return 1;
    }
    long sum = 0;
    for (int step : steps(a, b)) {
      sum += step;
    }
    return sum / (255.0 * 3 * a.getWidth() * a.getHeight());
  }

  /** The largest mean difference of any square of the pictures, 0 to 1; squares overlap by half. */
  public static double worstSquare(BufferedImage a, BufferedImage b, int side) {
    int half = side / 2;
    int columns = a.getWidth() / half;
    int rows = a.getHeight() / half;
    int[] steps = steps(a, b);
    long[][] cells = new long[rows][columns];
    for (int y = 0; y < rows * half; y++) {
      for (int x = 0; x < columns * half; x++) {
        cells[y / half][x / half] += steps[y * a.getWidth() + x];
      }
    }
    long worst = 0;
    for (int y = 0; y + 1 < rows; y++) {
      for (int x = 0; x + 1 < columns; x++) {
        worst =
            Math.max(worst, cells[y][x] + cells[y][x + 1] + cells[y + 1][x] + cells[y + 1][x + 1]);
      }
    }
    return worst / (255.0 * 3 * side * side);
  }

  /** For each pixel the sum of the channels' differences, 0 to 765. */
  private static int[] steps(BufferedImage a, BufferedImage b) {
    int w = a.getWidth();
    int h = a.getHeight();
    int[] first = a.getRGB(0, 0, w, h, null, 0, w);
    int[] second = b.getRGB(0, 0, w, h, null, 0, w);
    for (int i = 0; i < first.length; i++) {
      int p = first[i];
      int q = second[i];
      first[i] =
          Math.abs((p >> 16 & 255) - (q >> 16 & 255))
              + Math.abs((p >> 8 & 255) - (q >> 8 & 255))
              + Math.abs((p & 255) - (q & 255));
    }
    return first;
  }

  /** Writes expected, their difference and actual side by side. */
  public static Path strip(String name, BufferedImage expected, BufferedImage actual) {
    int w = expected.getWidth();
    int h = Math.max(expected.getHeight(), actual.getHeight());
    BufferedImage strip =
        new BufferedImage(2 * w + actual.getWidth(), h, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = strip.createGraphics();
    graphics.drawImage(expected, 0, 0, null);
    graphics.drawImage(actual, 2 * w, 0, null);
    graphics.dispose();
    for (int y = 0; y < Math.min(expected.getHeight(), actual.getHeight()); y++) {
      for (int x = 0; x < Math.min(w, actual.getWidth()); x++) {
        int p = expected.getRGB(x, y);
        int q = actual.getRGB(x, y);
        int diff = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          int step = Math.min(255, 4 * Math.abs((p >> shift & 255) - (q >> shift & 255)));
          diff |= (255 - step) << shift;
        }
        strip.setRGB(w + x, y, diff);
      }
    }
    try {
      Path file = Path.of("target", "parity", name + ".png");
      Files.createDirectories(file.getParent());
      ImageIO.write(strip, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
