package dev.jinju.image.effects;

import dev.jinju.geom.Point;
import dev.jinju.image.Outlines;
import dev.jinju.image.Picture;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints a drawing as pixels, to look at its light. Stateless. */
final class VectorPixels {
  private VectorPixels() {}

  static Picture.Raster of(Picture.Vector drawing, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(width / drawing.size().width(), height / drawing.size().height());
    for (Picture.Layer layer : drawing.layers()) {
      graphics.setClip(
          layer.clip() == null ? null : Outlines.shape(layer.clip(), Path2D.WIND_NON_ZERO));
      graphics.setPaint(paint(layer.fill()));
      graphics.fill(
          Outlines.shape(
              layer.path(), layer.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO));
    }
    graphics.dispose();
    return new Picture.Raster(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  private static java.awt.Paint paint(Paint paint) {
    if (paint instanceof Paint.Linear l && !l.start().equals(l.end())) {
      return new LinearGradientPaint(
          awt(l.start()), awt(l.end()), offsets(l.stops()), colors(l.stops()));
    }
    if (paint instanceof Paint.Radial r && r.radius() > 0) {
      return new RadialGradientPaint(
          awt(r.center()), (float) r.radius(), offsets(r.stops()), colors(r.stops()));
    }
    return paint instanceof Paint.Solid solid ? awt(solid.color()) : new java.awt.Color(0, true);
  }

  /** Java2D wants places that truly rise. */
  private static float[] offsets(List<GradientStop> stops) {
    float[] offsets = new float[stops.size()];
    for (int i = 0; i < offsets.length; i++) {
      float least = i == 0 ? 0 : Math.nextUp(offsets[i - 1]);
      offsets[i] = Math.min(1, Math.max(least, (float) stops.get(i).offset()));
    }
    for (int i = offsets.length - 2; i >= 0; i--) {
      offsets[i] = Math.min(offsets[i], Math.nextDown(offsets[i + 1]));
    }
    return offsets;
  }

  private static java.awt.Color[] colors(List<GradientStop> stops) {
    return stops.stream().map(stop -> awt(stop.color())).toArray(java.awt.Color[]::new);
  }

  private static java.awt.Color awt(Color color) {
    return new java.awt.Color(color.argb(), true);
  }

  private static Point2D awt(Point point) {
    return new Point2D.Double(point.x(), point.y());
  }
}
