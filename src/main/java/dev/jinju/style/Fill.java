package dev.jinju.style;

import dev.jinju.paint.Color;
import java.util.List;

/** What an area is filled with, as a designer wrote it: gradients are told relative to the box. */
public sealed interface Fill {
  record Flat(Color color) implements Fill {}

  /** CSS {@code linear-gradient}: angle in degrees clockwise, 0 upwards, 180 downwards. */
  record LinearFill(double angle, List<FillStop> stops, Mixing mixing) implements Fill {
    public LinearFill {
      stops = List.copyOf(stops);
    }
  }

  /** From a centre (shares of the box) outwards to a radius (share of half the box's width). */
  record RadialFill(double x, double y, double radius, List<FillStop> stops, Mixing mixing)
      implements Fill {
    public RadialFill {
      stops = List.copyOf(stops);
    }
  }

  record FillStop(double offset, Color color) {}

  /** The colour space that stops are mixed in. */
  enum Mixing {
    SRGB,
    OKLAB
  }
}
