package dev.jinju.paint;

import dev.jinju.geom.Point;
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

  /** From the centre outwards, with the last stop at the radius. */
  record Radial(Point center, double radius, List<GradientStop> stops) implements Paint {
    public Radial {
      stops = List.copyOf(stops);
    }
  }

  static Paint solid(Color color) {
    return new Solid(color);
  }
}
