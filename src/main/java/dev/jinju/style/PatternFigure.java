package dev.jinju.style;

import dev.jinju.paint.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pattern element repeats. Angles are degrees clockwise from 12 o'clock, lengths px. */
public sealed interface PatternFigure {

  /** Parallel lines at a step, turned by an angle (0: vertical lines). */
  record Lines(double step, double angle, Line line) implements PatternFigure {}

  /** Discs on a square grid. */
  record Dots(double step, double radius, Color color) implements PatternFigure {}

  /**
   * A figure over and over from the box's top left corner, each copy as wide as a step; filled,
   * drawn with a line, or both.
   */
  record Tiles(double step, Figure.PathFigure path, @Nullable Color fill, @Nullable Line line)
      implements PatternFigure {}

  /**
   * Marks strewn over the box by chance, but the same for the same seed, whole inside it.
   *
   * @param step in px: one mark on each square of this side, on average
   * @param least diameter of the smallest mark, in px
   * @param most diameter of the largest mark, in px
   * @param falloff how fast large marks get rare: 1 for all sizes alike, more for more small ones
   * @param colors of which each mark has one, at least one
   */
  record Stars(
      double step,
      Mark mark,
      double least,
      double most,
      double falloff,
      List<Color> colors,
      long seed)
      implements PatternFigure {
    public Stars {
      colors = List.copyOf(colors);
    }
  }

  /**
   * Discs on a square grid that get smaller over the box, as a grey that fades is printed.
   *
   * @param angle of the grid; printers turn a single ink by 45 degrees
   * @param most diameter where they are largest, in px
   * @param least diameter where they are smallest, in px
   * @param direction in which they get smaller, or null for outwards from the centre to the middle
   *     of the sides
   * @param falloff how fast they get smaller: 1 evenly, more for sooner
   */
  record Halftone(
      double step,
      double angle,
      double most,
      double least,
      @Nullable Double direction,
      double falloff,
      Color color)
      implements PatternFigure {

    /** The diameter in px at a place that is told in shares of the box. */
    public double diameter(double x, double y) {
      double dx = 2 * x - 1;
      double dy = 2 * y - 1;
      double way;
      if (direction == null) {
        way = Math.hypot(dx, dy);
      } else {
        double sin = Math.sin(Math.toRadians(direction));
        double cos = Math.cos(Math.toRadians(direction));
        way = (1 + (dx * sin - dy * cos) / (Math.abs(sin) + Math.abs(cos))) / 2;
      }
      double left = 1 - Math.max(0, Math.min(1, way));
      return least + (most - least) * Math.pow(left, falloff);
    }
  }

  /** What is strewn. */
  enum Mark {
    /** A disc. */
    DISC,
    /** A quadrilateral without two sides alike, as of cut gold leaf. */
    FLECK
  }

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
