package dev.jinju.style;

import dev.jinju.paint.Color;
import java.util.List;

/**
 * A drawn line as a designer asks for it: colour, width in px, dash lengths in px, whether ends and
 * corners are round.
 */
public record Line(Color color, double width, List<Double> dashes, boolean round) {
  public Line {
    dashes = List.copyOf(dashes);
  }
}
