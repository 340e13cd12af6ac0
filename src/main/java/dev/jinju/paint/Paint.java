package dev.jinju.paint;

import dev.jinju.geom.Point;
import dev.jinju.geom.Transform;
import java.util.List;

/**
 * What an area is filled with. Coordinates are in the same space as the path that is filled.
 * Gradients have at least two stops in rising order and continue their first and last colour
 * outwards (SVG's {@code spreadMethod="pad"}).
 */
public sealed interface Paint {

  /** One colour. */
  record Solid(Color color) implements Paint {}

  /** Along the line from start to end. */
  record Linear(Point start, Point end, List<GradientStop> stops) implements Paint {
    public Linear {
      stops = List.copyOf(stops);
    }
  }

  /**
   * From the centre outwards, with the last stop at the radius.
   *
   * @param radius across, in px
   * @param ratio of the radius down to the one across, more than 0; 1 for a circle
   */
  record Radial(Point center, double radius, double ratio, List<GradientStop> stops)
      implements Paint {
    public Radial {
      stops = List.copyOf(stops);
    }

    /** A circle. */
    public Radial(Point center, double radius, List<GradientStop> stops) {
      this(center, radius, 1, stops);
    }

    /** What makes the ellipse of a circle of the radius across round the same centre. */
    public Transform stretch() {
      return new Transform(1, 0, 0, ratio, 0, center.y() * (1 - ratio));
    }
  }

  static Paint solid(Color color) {
    return new Solid(color);
  }
}
