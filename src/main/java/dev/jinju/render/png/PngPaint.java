package dev.jinju.render.png;

import dev.jinju.geom.Point;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import dev.jinju.render.GradientStops;
import java.awt.BasicStroke;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import java.util.List;

/** Turns resolved paints and strokes into Java2D's. Stateless. */
final class PngPaint {
  private static final float MITER_LIMIT = 4;

  private PngPaint() {}

  static java.awt.Paint of(Paint paint) {
    Color flat = GradientStops.flat(paint);
    if (flat != null) {
      return awt(flat);
    }
    if (paint instanceof Paint.Linear linear) {
      List<GradientStop> stops = GradientStops.rising(linear.stops());
      return new LinearGradientPaint(
          awt(linear.start()), awt(linear.end()), offsets(stops), colors(stops));
    }
    Paint.Radial radial = (Paint.Radial) paint;
    List<GradientStop> stops = GradientStops.rising(radial.stops());
    return new RadialGradientPaint(
        awt(radial.center()),
        (float) radial.radius(),
        awt(radial.center()),
        offsets(stops),
        colors(stops),
        MultipleGradientPaint.CycleMethod.NO_CYCLE,
        MultipleGradientPaint.ColorSpaceType.SRGB,
        PngCanvas.awt(radial.stretch()));
  }

  static BasicStroke pen(Stroke stroke) {
    int cap =
        switch (stroke.cap()) {
          case BUTT -> BasicStroke.CAP_BUTT;
          case ROUND -> BasicStroke.CAP_ROUND;
          case SQUARE -> BasicStroke.CAP_SQUARE;
        };
    int join =
        switch (stroke.join()) {
          case MITER -> BasicStroke.JOIN_MITER;
          case ROUND -> BasicStroke.JOIN_ROUND;
          case BEVEL -> BasicStroke.JOIN_BEVEL;
        };
    float width = (float) stroke.width();
    float[] dashes = dashes(stroke.dashes());
    return dashes.length == 0
        ? new BasicStroke(width, cap, join, MITER_LIMIT)
        : new BasicStroke(width, cap, join, MITER_LIMIT, dashes, 0);
  }

  /** An empty pattern, or one without any length, is a solid line (SVG 1.1, 11.4). */
  private static float[] dashes(List<Double> lengths) {
    float[] dashes = new float[lengths.size()];
    float sum = 0;
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = lengths.get(i).floatValue();
      sum += dashes[i];
    }
    return sum > 0 ? dashes : new float[0];
  }

  private static float[] offsets(List<GradientStop> stops) {
    float[] offsets = new float[stops.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = (float) stops.get(i).offset();
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
