package dev.jinju.text;

import java.util.List;

/**
 * The room for a paragraph, in px.
 *
 * @param width most length of a line (a column's height in vertical writing)
 * @param height most extent of all lines together; infinite for no limit
 * @param steps the sizes to try, largest first
 * @param tighter the smallest size with lines closer together, loosest first: tried only when no
 *     step fits
 * @param maxLines most lines with words, at least 1; blank lines are not counted
 */
public record Measure(
    double width, double height, List<Step> steps, List<Step> tighter, int maxLines) {
  public Measure {
    steps = List.copyOf(steps);
    tighter = List.copyOf(tighter);
    if (steps.isEmpty() || !(width >= 0) || !(height >= 0) || maxLines < 1) {
      throw new IllegalArgumentException("a measure needs a size, a width, a height and a line");
    }
  }

  /** A room in which lines come no closer together than the steps say. */
  public Measure(double width, double height, List<Step> steps, int maxLines) {
    this(width, height, steps, List.of(), maxLines);
  }

  /** A size in px, and the distance of baselines as a multiple of it. */
  public record Step(double size, double lineHeight) {}
}
