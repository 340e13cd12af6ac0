package dev.jinju.layout;

import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import dev.jinju.style.Fill;
import dev.jinju.style.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what a designer wrote about colour into resolved paint over a box; the only class that sees
 * both. Stateless.
 */
final class PaintResolver {
  /**
   * Stops put between two of an OKLab gradient, close enough that the sRGB mix between them is the
   * same to the eye.
   */
  private static final int STEPS = 8;

  private PaintResolver() {}

  static Paint paint(Fill fill, Rect box) {
    if (fill instanceof Fill.Flat flat) {
      return Paint.solid(flat.color());
    }
    if (fill instanceof Fill.LinearFill linear) {
      return linear(linear, box);
    }
    Fill.RadialFill radial = (Fill.RadialFill) fill;
    Point center =
        new Point(box.x() + radial.x() * box.width(), box.y() + radial.y() * box.height());
    return new Paint.Radial(
        center, radial.radius() * box.width() / 2, stops(radial.stops(), radial.mixing()));
  }

  static Stroke stroke(Line line) {
    return new Stroke(
        Paint.solid(line.color()),
        line.width(),
        line.round() ? Stroke.Cap.ROUND : Stroke.Cap.BUTT,
        line.round() ? Stroke.Join.ROUND : Stroke.Join.MITER,
        line.dashes());
  }

  /**
   * CSS Images 3, 3.1: the gradient line is as long as lets the corners have the first and last
   * colour.
   */
  private static Paint linear(Fill.LinearFill fill, Rect box) {
    double radians = Math.toRadians(fill.angle());
    double sin = Math.sin(radians);
    double cos = Math.cos(radians);
    double half = (Math.abs(box.width() * sin) + Math.abs(box.height() * cos)) / 2;
    Point c = box.center();
    return new Paint.Linear(
        new Point(c.x() - sin * half, c.y() + cos * half),
        new Point(c.x() + sin * half, c.y() - cos * half),
        stops(fill.stops(), fill.mixing()));
  }

  private static List<GradientStop> stops(List<Fill.FillStop> written, Fill.Mixing mixing) {
    List<GradientStop> stops = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Fill.FillStop stop = written.get(i);
      if (i > 0 && mixing == Fill.Mixing.OKLAB) {
        Fill.FillStop before = written.get(i - 1);
        for (int k = 1; k < STEPS; k++) {
          double share = (double) k / STEPS;
          double offset = before.offset() + share * (stop.offset() - before.offset());
          stops.add(new GradientStop(offset, Oklab.mix(before.color(), stop.color(), share)));
        }
      }
      stops.add(new GradientStop(stop.offset(), stop.color()));
    }
    return stops;
  }

  /** Björn Ottosson's OKLab, in which equal steps look equal and mixes have no grey middle. */
  private static final class Oklab {
    static Color mix(Color a, Color b, double share) {
      double[] from = fromColor(a);
      double[] to = fromColor(b);
      double[] mixed = new double[3];
      for (int i = 0; i < 3; i++) {
        mixed[i] = from[i] + share * (to[i] - from[i]);
      }
      int alpha = (int) Math.round(a.alpha() + share * (b.alpha() - a.alpha()));
      return toColor(mixed, alpha);
    }

    private static double[] fromColor(Color color) {
      double r = Color.linear(color.red());
      double g = Color.linear(color.green());
      double b = Color.linear(color.blue());
      double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
      double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
      double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
      return new double[] {
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
      };
    }

    private static Color toColor(double[] lab, int alpha) {
      double l = cube(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]);
      double m = cube(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]);
      double s = cube(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]);
      int red = gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
      int green = gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
      int blue = gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
      return new Color(alpha << 24 | red << 16 | green << 8 | blue);
    }

    private static double cube(double v) {
      return v * v * v;
    }

    private static int gamma(double v) {
      double c = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
      return (int) Math.round(255 * Math.max(0, Math.min(1, c)));
    }
  }
}
