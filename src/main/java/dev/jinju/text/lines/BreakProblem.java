package dev.jinju.text.lines;

/**
 * A text seen by the breaker: candidates 0 to m, of which 0 is the text's start and m its end. All
 * lengths are in em.
 *
 * @param start where a line that starts at a candidate begins, after trimming at its edge
 * @param end where a line that ends at a candidate ends, without trailing spaces and after trimming
 * @param penalty what a line end at a candidate costs, in em² (a squared deviation of one em costs
 *     1)
 * @param lastLine what a last line that starts at a candidate costs: widows
 */
public record BreakProblem(double[] start, double[] end, double[] penalty, double[] lastLine) {
  public int last() {
    return start.length - 1;
  }

  public double width(int from, int to) {
    return end[to] - start[from];
  }
}
