package dev.jinju.render.png;

import dev.jinju.geom.Transform;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Pixels that are being painted: a rectangle of the device, premultiplied, at first clear. Java2D
 * and our own loops write to the same array. Used by one thread.
 */
final class PngCanvas {
  private final int x;
  private final int y;
  private final int width;
  private final int height;
  private final BufferedImage image;
  private final int[] pixels;
  private final Graphics2D graphics;

  /** A canvas whose first pixel is the device's pixel (x, y). */
  PngCanvas(int x, int y, int width, int height) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  int x() {
    return x;
  }

  int y() {
    return y;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Row by row, premultiplied, live. */
  int[] pixels() {
    return pixels;
  }

  Graphics2D graphics() {
    return graphics;
  }

  /** Sets where coordinates of what is painted next lie on the device. */
  void setTransform(Transform toDevice) {
    AffineTransform at = awt(toDevice);
    at.preConcatenate(AffineTransform.getTranslateInstance(-x, -y));
    graphics.setTransform(at);
  }

  void fill(Shape shape, java.awt.Paint paint) {
    graphics.setPaint(paint);
    graphics.fill(shape);
  }

  /** The pixels, not premultiplied; those of an opaque picture are the live array. */
  int[] toStraight() {
    graphics.dispose();
    int all = -1;
    for (int pixel : pixels) {
      all &= pixel;
    }
    return all >>> 24 == 255 ? pixels : image.getRGB(0, 0, width, height, null, 0, width);
  }

  static AffineTransform awt(Transform t) {
    return new AffineTransform(t.a(), t.b(), t.c(), t.d(), t.e(), t.f());
  }
}
