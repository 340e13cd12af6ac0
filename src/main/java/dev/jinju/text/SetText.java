package dev.jinju.text;

import dev.jinju.diag.Diagnostic;
import java.util.ArrayList;
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

  /**
   * The height of a blank line in lines. Paragraphs half a line apart are told from one another,
   * and still make one block; a whole line would tear a card in two.
   */
  static final double BLANK = 0.5;

  SetText with(Diagnostic diagnostic) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.add(diagnostic);
    return new SetText(lines, step, scale, fits, missing, all);
  }

  SetText unfit() {
    return new SetText(lines, step, scale, false, missing, diagnostics);
  }

  /** Distance of neighbouring baselines in px. */
  public double pitch() {
    return step.size() * step.lineHeight();
  }

  /** Px across the lines from the first one's start to that of a line, counted from 0. */
  public double lead(int line) {
    return lead()
        + pitch() * lines.stream().limit(line).mapToDouble(l -> l.isBlank() ? BLANK : 1).sum();
  }

  /** The extent of all lines across their direction, with what their ruby needs, in px. */
  public double extent() {
    return lead(lines.size());
  }

  /** Lines that have words. */
  public int written() {
    return (int) lines.stream().filter(line -> !line.isBlank()).count();
  }

  /** Px before the first line that its ruby takes beyond the leading. */
  public double lead() {
    double ruby =
        lines.stream()
            .limit(1)
            .flatMap(line -> line.annotations().stream())
            .filter(annotation -> annotation.kind() == Line.Annotation.Kind.RUBY)
            .mapToDouble(annotation -> annotation.run().size())
            .max()
            .orElse(0);
    return above(ruby, step);
  }

  /**
   * Px that a reading of a size in px reaches beyond its line: half of the leading is the line's.
   */
  static double above(double ruby, Measure.Step step) {
    return Math.max(0, ruby - step.size() * (step.lineHeight() - 1) / 2);
  }

  /** The longest line in px. */
  public double length() {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }
}
