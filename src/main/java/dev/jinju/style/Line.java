package dev.jinju.style;

import java.util.List;

/**
 * A drawn line as a designer asks for it: colour or gradient, width in px, dash lengths in px,
 * whether ends and corners are round.
 */
public record Line(Fill color, double width, List<Double> dashes, boolean round) {
  public Line {
    dashes = List.copyOf(dashes);
  }
}
