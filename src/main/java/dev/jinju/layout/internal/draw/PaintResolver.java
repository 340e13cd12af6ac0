package dev.jinju.layout.internal.draw;

import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
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
public final class PaintResolver {
  /** Stops put between two that are not mixed evenly in sRGB: so many look the same as all. */
  private static final int STEPS = 16;

  private PaintResolver() {}

  public static Paint paint(Fill fill, Rect box) {
    if (fill instanceof Fill.Flat flat) {
      return Paint.solid(flat.color());
    }
    if (fill instanceof Fill.LinearFill linear) {
      return linear(linear, box);
    }
    if (!(fill instanceof Fill.RadialFill radial)) {
      throw new IllegalStateException("areas alone have conic gradients: " + fill);
    }
    Point center =
        new Point(box.x() + radial.x() * box.width(), box.y() + radial.y() * box.height());
    double ratio =
        radial.ellipse() && box.width() > 0 && box.height() > 0 ? box.height() / box.width() : 1;
    return new Paint.Radial(center, radial.radius() * box.width() / 2, ratio, stops(radial.ramp()));
  }

  /** The same paint at the same place, told inside a group that is turned or moved. */
  public static Paint inside(Paint paint, Transform group) {
    if (paint instanceof Paint.Linear linear) {
      Transform back = group.inverse();
      return new Paint.Linear(
          back.apply(linear.start().x(), linear.start().y()),
          back.apply(linear.end().x(), linear.end().y()),
          linear.stops());
    }
    if (paint instanceof Paint.Radial radial) {
      Transform back = group.inverse();
      Point center = back.apply(radial.center().x(), radial.center().y());
      double scale = back.meanScale();
      boolean turned = back.a() == 0;
      return new Paint.Radial(
          center,
          radial.radius() * scale * (turned ? radial.ratio() : 1),
          turned ? 1 / radial.ratio() : radial.ratio(),
          radial.stops());
    }
    return paint;
  }

  /**
   * The pen of a line.
   *
   * @param box that a gradient of the line runs over
   */
  public static Stroke stroke(Line line, Rect box) {
    return new Stroke(
        paint(line.color(), box),
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
        stops(fill.ramp()));
  }

  /** The stops of a gradient with those between, so that sRGB mixes between neighbours do. */
  static List<GradientStop> stops(Fill.Ramp ramp) {
    List<GradientStop> stops = new ArrayList<>();
    boolean even = ramp.mixing() == Fill.Mixing.SRGB && ramp.ease() == Fill.Ease.LINEAR;
    for (int i = 0; i < ramp.stops().size(); i++) {
      Fill.FillStop stop = ramp.stops().get(i);
      if (i > 0 && !even) {
        Fill.FillStop before = ramp.stops().get(i - 1);
        for (int k = 1; k < STEPS; k++) {
          double share = (double) k / STEPS;
          double offset = before.offset() + share * (stop.offset() - before.offset());
          stops.add(
              new GradientStop(
                  offset, mix(ramp.mixing(), before.color(), stop.color(), eased(ramp, share))));
        }
      }
      stops.add(new GradientStop(stop.offset(), stop.color()));
    }
    return stops;
  }

  /** Smooth is the cubic that is level at both ends (GLSL's smoothstep). */
  private static double eased(Fill.Ramp ramp, double share) {
    return ramp.ease() == Fill.Ease.SMOOTH ? share * share * (3 - 2 * share) : share;
  }

  private static Color mix(Fill.Mixing mixing, Color a, Color b, double share) {
    return mixing == Fill.Mixing.OKLAB ? Oklab.mix(a, b, share) : a.mix(b, share);
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
