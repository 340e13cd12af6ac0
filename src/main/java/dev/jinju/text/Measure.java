package dev.jinju.text;

import dev.jinju.text.lines.LineWidths;
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
 * @param indented how many of the first lines are shorter by their step's indent
 * @param columns how many stacks of lines stand side by side, each of the width and height, at
 *     least 1
 */
public record Measure(
    double width,
    double height,
    List<Step> steps,
    List<Step> tighter,
    int maxLines,
    int indented,
    int columns) {
  public Measure {
    steps = List.copyOf(steps);
    tighter = List.copyOf(tighter);
    if (steps.isEmpty() || !(width >= 0) || !(height >= 0) || maxLines < 1 || columns < 1) {
      throw new IllegalArgumentException("a measure needs a size, a width, a height and a line");
    }
  }

  /** A room in which lines come no closer together than the steps say. */
  public Measure(double width, double height, List<Step> steps, int maxLines) {
    this(width, height, steps, List.of(), maxLines);
  }

  /** One column without an indent. */
  public Measure(double width, double height, List<Step> steps, List<Step> tighter, int maxLines) {
    this(width, height, steps, tighter, maxLines, 0, 1);
  }

  /**
   * A size in px, and the distance of baselines as a multiple of it.
   *
   * @param indent px by which the measure's indented lines are shorter at this size
   */
  public record Step(double size, double lineHeight, double indent) {
    /** A size at which no line is shorter. */
    public Step(double size, double lineHeight) {
      this(size, lineHeight, 0);
    }
  }

  /** How many lines of a size the room holds, of which some are blank. */
  int lines(Step step, double height, long blanks) {
    double pitch = step.size() * step.lineHeight();
    // Half a line may be lost at the foot of each column.
    double room =
        columns == 1
            ? Math.floor(height / pitch - blanks * SetText.BLANK + 1e-6)
            : columns * Math.floor(height / pitch + 1e-6) - (blanks == 0 ? 0 : blanks + columns);
    return (int) Math.max(0, Math.min(room, Integer.MAX_VALUE));
  }

  /** How long the lines of a size may be, in em of it. */
  LineWidths widths(Step step) {
    double rest = width / step.size();
    return new LineWidths(Math.max(0, width - step.indent()) / step.size(), indented, rest);
  }
}
