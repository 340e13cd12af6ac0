package dev.jinju.text.lines;

/**
 * The candidates at which lines end, in rising order, the last one being the text's end.
 *
 * @param cost in em²: comparable between solutions of one text
 */
public record BreakSolution(int[] ends, double cost) {
  public int lines() {
    return ends.length;
  }
}
