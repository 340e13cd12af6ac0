package dev.jinju.style;

import dev.jinju.paint.Color;
import java.util.List;

/** What an area is filled with, as a designer wrote it: gradients are told relative to the box. */
public sealed interface Fill {

  /** The colours in it, in the order in which they were written, at least one. */
  List<Color> colors();

  record Flat(Color color) implements Fill {
    @Override
    public List<Color> colors() {
      return List.of(color);
    }
  }

  /** CSS {@code linear-gradient}: angle in degrees clockwise, 0 upwards, 180 downwards. */
  record LinearFill(double angle, Ramp ramp) implements Fill {
    @Override
    public List<Color> colors() {
      return ramp.colors();
    }
  }

  /**
   * From a centre (shares of the box) outwards to a radius.
   *
   * @param radius share of half the box's width, and as an ellipse of half its height too
   */
  record RadialFill(double x, double y, double radius, boolean ellipse, Ramp ramp) implements Fill {
    @Override
    public List<Color> colors() {
      return ramp.colors();
    }
  }

  /**
   * CSS {@code conic-gradient}: once round a centre (shares of the box), clockwise from an angle, 0
   * upwards. All its stops have one alpha.
   */
  record ConicFill(double from, double x, double y, Ramp ramp) implements Fill {
    @Override
    public List<Color> colors() {
      return ramp.colors();
    }
  }

  /**
   * The colours along a gradient.
   *
   * @param stops at least two, in rising order
   */
  record Ramp(List<FillStop> stops, Mixing mixing, Ease ease) {
    public Ramp {
      stops = List.copyOf(stops);
    }

    List<Color> colors() {
      return stops.stream().map(FillStop::color).toList();
    }
  }

  record FillStop(double offset, Color color) {}

  /** The colour space that stops are mixed in. */
  enum Mixing {
    SRGB,
    OKLAB
  }

  /** How fast a mix goes from one stop to the next. */
  enum Ease {
    /** Evenly. */
    LINEAR,
    /** Slowly at both stops, so that no edge of a light shows. */
    SMOOTH
  }
}
