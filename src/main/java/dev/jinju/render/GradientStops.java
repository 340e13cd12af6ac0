package dev.jinju.render;

import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes gradients fit for every format: Java2D and PDF want offsets that truly rise, where SVG lets
 * two stops share one for a hard edge. Stateless.
 */
public final class GradientStops {
  /** Narrower than any pixel of a card: at 10,000 px, 1/50 px. */
  private static final double HARD_EDGE = 2e-6;

  private GradientStops() {}

  /**
   * The same stops with offsets that rise strictly and stay within 0 and 1; equal ones are set
   * apart by less than a pixel.
   */
  public static List<GradientStop> rising(List<GradientStop> stops) {
    int n = stops.size();
    double[] offsets = new double[n];
    double last = -HARD_EDGE;
    for (int i = 0; i < n; i++) {
      offsets[i] = Math.max(stops.get(i).offset(), last + HARD_EDGE);
      last = offsets[i];
    }
    double ceiling = 1;
    List<GradientStop> rising = new ArrayList<>(stops);
    for (int i = n - 1; i >= 0; i--) {
      offsets[i] = Math.min(offsets[i], ceiling);
      ceiling = offsets[i] - HARD_EDGE;
      rising.set(i, new GradientStop(Math.max(0, offsets[i]), stops.get(i).color()));
    }
    return rising;
  }

  /**
   * The one colour that a paint comes down to, or null for a true gradient. A gradient without
   * extent has the colour of its last stop (SVG 1.1, 13.2.2 and 13.2.3).
   */
  public static @Nullable Color flat(Paint paint) {
    if (paint instanceof Paint.Solid solid) {
      return solid.color();
    }
    if (paint instanceof Paint.Linear linear) {
      return linear.start().equals(linear.end()) || linear.stops().size() < 2
          ? last(linear.stops())
          : null;
    }
    Paint.Radial radial = (Paint.Radial) paint;
    return radial.radius() <= 0 || radial.ratio() <= 0 || radial.stops().size() < 2
        ? last(radial.stops())
        : null;
  }

  private static Color last(List<GradientStop> stops) {
    return stops.isEmpty() ? new Color(0) : stops.get(stops.size() - 1).color();
  }
}
