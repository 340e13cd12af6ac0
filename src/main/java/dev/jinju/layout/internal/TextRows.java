package dev.jinju.layout.internal;

import dev.jinju.text.Line;
import dev.jinju.text.SetText;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a set text's lines lie: in one stack or several of them side by side, on a grid or not.
 *
 * @param places of the lines, in order
 * @param extent of the whole across the lines, in px
 */
public record TextRows(List<Place> places, double extent) {
  private static final double EPSILON = 1e-6;

  /** What a blank line takes of a line. */
  private static final double BLANK = 0.5;

  public TextRows {
    places = List.copyOf(places);
  }

  /**
   * A line's place.
   *
   * @param column counted from 0
   * @param across px from the column's start to the line's
   */
  public record Place(int column, double across) {}

  /**
   * Places the lines.
   *
   * @param columns how many stacks, at least 1
   * @param grid px that baselines and distances are multiples of; 0 for none
   * @param toBaseline px from a line's start to its baseline
   * @param least so many lines have room, even where there are fewer
   */
  public static TextRows of(SetText set, int columns, double grid, double toBaseline, int least) {
    double pitch = set.pitch();
    double start = onGrid(set.lead(), grid);
    double lead = onGrid(start + toBaseline, grid) - toBaseline;
    double blank = Math.max(onGrid(BLANK * pitch, grid), EPSILON);
    double capacity = capacity(set.lines(), columns, blank / pitch);
    List<Place> places = new ArrayList<>();
    int column = 0;
    double used = 0;
    for (Line line : set.lines()) {
      double high = line.isBlank() ? blank / pitch : 1;
      if (used + high > capacity + EPSILON && column < columns - 1) {
        column++;
        used = 0;
      }
      places.add(new Place(column, lead + used * pitch));
      used += line.isBlank() && used == 0 && column > 0 ? 0 : high;
    }
    return new TextRows(places, start + Math.max(capacity, least) * pitch);
  }

  private static double onGrid(double px, double grid) {
    return grid <= 0 ? px : Math.ceil(px / grid - EPSILON) * grid;
  }

  /** The height in lines of the lowest columns that hold all lines. */
  private static double capacity(List<Line> lines, int columns, double blank) {
    double total = 0;
    for (Line line : lines) {
      total += line.isBlank() ? blank : 1;
    }
    if (columns == 1) {
      return total;
    }
    double capacity = Math.max(1, Math.floor(total / columns));
    while (columnsAt(lines, capacity, blank) > columns) {
      capacity += BLANK;
    }
    return capacity;
  }

  private static int columnsAt(List<Line> lines, double capacity, double blank) {
    int columns = 1;
    double used = 0;
    for (Line line : lines) {
      double high = line.isBlank() ? blank : 1;
      if (used + high > capacity + EPSILON) {
        columns++;
        used = 0;
      }
      used += line.isBlank() && used == 0 && columns > 1 ? 0 : high;
    }
    return columns;
  }
}
