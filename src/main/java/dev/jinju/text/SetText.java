package dev.jinju.text;

import dev.jinju.diag.Diagnostic;
import java.util.List;

/**
 * A paragraph set in lines.
 *
 * @param step the size that was chosen
 * @param scale the size as a share of the first one asked for
 * @param fits whether all lines lie within the measure; where not, it was set at the smallest size
 *     without regard to the height
 * @param missing code points that no face has a glyph for, in rising order
 */
public record SetText(
    List<Line> lines,
    Measure.Step step,
    double scale,
    boolean fits,
    List<Integer> missing,
    List<Diagnostic> diagnostics) {
  public SetText {
    lines = List.copyOf(lines);
    missing = List.copyOf(missing);
    diagnostics = List.copyOf(diagnostics);
  }

  SetText unfit() {
    return new SetText(lines, step, scale, false, missing, diagnostics);
  }

  /** Distance of neighbouring baselines in px. */
  public double pitch() {
    return step.size() * step.lineHeight();
  }

  /** The extent of all lines across their direction, in px. */
  public double extent() {
    return lines.size() * pitch();
  }

  /** The longest line in px. */
  public double length() {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }
}
