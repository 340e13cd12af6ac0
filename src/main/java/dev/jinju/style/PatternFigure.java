package dev.jinju.style;

import dev.jinju.paint.Color;
import java.util.List;

/** What a pattern element repeats. Angles are degrees clockwise from 12 o'clock, lengths px. */
public sealed interface PatternFigure {

  /** Parallel lines at a step, turned by an angle (0: vertical lines). */
  record Lines(double step, double angle, Line line) implements PatternFigure {}

  /** Discs on a square grid. */
  record Dots(double step, double radius, Color color) implements PatternFigure {}

  /**
   * Ticks round the circle whose centre is the box's centre and whose radius is half its width:
   * from one angle to another at a step, longer ones at every so many steps; the last matching tick
   * kind wins.
   */
  record Ticks(double from, double to, double step, List<Tick> kinds) implements PatternFigure {
    public Ticks {
      kinds = List.copyOf(kinds);
    }
  }

  /** Ticks at every so many steps, from {@code inner} to {@code outer} px outside the circle. */
  record Tick(int every, double inner, double outer, Line line) {}
}
