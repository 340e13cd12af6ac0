package dev.jinju.render.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * How much of each pixel a shape covers, 0 to 255. Immutable by convention.
 *
 * @param x left of the first pixel
 * @param y top of the first pixel
 * @param alpha row by row from the top
 */
record Coverage(int x, int y, int width, int height, byte[] alpha) {
  static final Coverage NONE = new Coverage(0, 0, 0, 0, new byte[0]);

  /** Coverage of a rectangle of pixels by a shape in the same coordinates. */
  static Coverage of(Shape shape, int x, int y, int width, int height) {
    // White over the black of a new grey image: a pixel's grey is the share that is covered.
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.translate(-x, -y);
    graphics.setColor(Color.WHITE);
    graphics.fill(shape);
    graphics.dispose();
    return new Coverage(
        x, y, width, height, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
  }
}
