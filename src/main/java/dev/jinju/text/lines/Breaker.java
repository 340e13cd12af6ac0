package dev.jinju.text.lines;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The exact optimum of a text's line breaks by dynamic programming over (candidate, line count).
 *
 * <p>Cost = sum of each line's squared deviation from the mean width, in em, plus the penalties of
 * its breaks and of its last line. Widths are what is left after squeezing, trimming and gaps. Time
 * is O(candidates x lines x candidates in a line). Stateless.
 */
public final class Breaker {
  /**
   * What one more line than needed costs in em²: little, since lines that end where the phrases do
   * are worth more than a line saved.
   */
  private static final double EXTRA_LINE = 0.4;

  /**
   * Above this many steps the balanced search gives way to filling lines, which is linear in the
   * text.
   */
  private static final long BALANCED_LIMIT = 40_000_000L;

  private static final double SLACK = 1e-6;

  /**
   * Ends rise from one candidate to the next but for what is trimmed and hangs, at most so many em:
   * beyond, no candidate is reached.
   */
  private static final double REACH = 2;

  private Breaker() {}

  /**
   * The fewest lines that hold the text, or -1 when a stretch without a candidate is wider than the
   * line.
   */
  public static int fewestLines(BreakProblem p, LineWidths widths) {
    int lines = 0;
    int from = 0;
    while (from < p.last()) {
      int to = furthest(p, from, widths.of(lines));
      if (to == from) {
        return -1;
      }
      from = to;
      lines++;
    }
    return Math.max(1, lines);
  }

  /**
   * Lines as long as they get, one after another; of the places that a line reaches the cheapest
   * count, so that a rule or a word is broken only where nothing else is within reach.
   *
   * @return null when a stretch without a candidate is wider than the line
   */
  public static @Nullable BreakSolution firstFit(BreakProblem p, LineWidths widths) {
    int[] ends = new int[p.last()];
    int count = 0;
    for (int from = 0; from < p.last(); count++) {
      double width = widths.of(count);
      int best = from;
      for (int to = from + 1; to <= p.last() && p.width(from, to) <= width + REACH; to++) {
        boolean reached = p.width(from, to) <= width + SLACK;
        if (reached && (best == from || p.penalty()[to] <= p.penalty()[best])) {
          best = to;
        }
      }
      if (best == from) {
        return null;
      }
      ends[count] = best;
      from = best;
    }
    return new BreakSolution(Arrays.copyOf(ends, count), 0);
  }

  /**
   * The best solution with at most {@code maxLines} lines, tried with the fewest lines and up to
   * {@code extra} more; what fits on one line stays there.
   *
   * @return null when no solution has so few lines
   */
  public static @Nullable BreakSolution balanced(
      BreakProblem p, LineWidths widths, int maxLines, int extra) {
    int fewest = fewestLines(p, widths);
    if (fewest < 0 || fewest > maxLines) {
      return null;
    }
    long perLine = (long) p.last() * p.last() / Math.max(1, fewest);
    if (perLine * fewest > BALANCED_LIMIT) {
      BreakSolution filled = filled(p, widths);
      return filled.lines() <= maxLines ? filled : null;
    }
    @Nullable BreakSolution best = null;
    int most = fewest == 1 ? 1 : Math.min(maxLines, fewest + extra);
    for (int count = fewest; count <= most; count++) {
      @Nullable BreakSolution found = exactly(p, widths, count);
      if (found != null) {
        double cost = found.cost() + EXTRA_LINE * (count - fewest);
        if (best == null || cost < best.cost() - SLACK) {
          best = new BreakSolution(found.ends(), cost);
        }
      }
    }
    return best;
  }

  /**
   * The last candidate that a line from here can reach; candidates' ends rise but for trimming, so
   * look one line further.
   */
  private static int furthest(BreakProblem p, int from, double width) {
    int best = from;
    for (int to = from + 1; to <= p.last(); to++) {
      double w = p.width(from, to);
      if (w <= width + SLACK) {
        best = to;
      } else if (w > width + REACH) {
        break;
      }
    }
    return best;
  }

  private static @Nullable BreakSolution exactly(BreakProblem p, LineWidths widths, int lines) {
    int m = p.last();
    double total = p.width(0, m);
    int[] earliest = earliest(p, widths, lines);
    double[] cost = new double[m + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    int[][] from = new int[lines][m + 1];
    for (int line = 0; line < lines; line++) {
      double even = widths.even(total, lines, line);
      cost = nextLine(p, widths.of(line), even, cost, from[line], earliest[line + 1]);
    }
    if (Double.isInfinite(cost[m])) {
      return null;
    }
    int[] ends = new int[lines];
    int at = m;
    for (int line = lines - 1; line >= 0; line--) {
      ends[line] = at;
      at = from[line][at];
    }
    return new BreakSolution(ends, cost[m]);
  }

  /**
   * For each count of lines the first candidate from which the rest can still reach the text's end,
   * or one a little before it: what ends earlier need not be tried.
   */
  private static int[] earliest(BreakProblem p, LineWidths widths, int lines) {
    int[] earliest = new int[lines + 1];
    earliest[lines] = p.last();
    for (int line = lines - 1; line > 0; line--) {
      int first = earliest[line + 1];
      double reach = widths.of(line) + REACH;
      while (first > 0 && p.width(first - 1, earliest[line + 1]) <= reach) {
        first--;
      }
      earliest[line] = first;
    }
    return earliest;
  }

  private static double[] nextLine(
      BreakProblem p, double width, double mean, double[] before, int[] from, int earliest) {
    int m = p.last();
    double[] after = new double[m + 1];
    Arrays.fill(after, Double.POSITIVE_INFINITY);
    for (int i = 0; i < m; i++) {
      if (Double.isInfinite(before[i])) {
        continue;
      }
      for (int j = Math.max(earliest, i + 1); j <= m; j++) {
        double w = p.width(i, j);
        if (w > width + SLACK) {
          if (w > width + REACH) {
            break;
          }
          continue;
        }
        double c = before[i] + (w - mean) * (w - mean) + (j < m ? p.penalty()[j] : p.lastLine()[i]);
        if (c < after[j]) {
          after[j] = c;
          from[j] = i;
        }
      }
    }
    return after;
  }

  /** For very long texts: lines near the full width, O(candidates x candidates in a line). */
  private static BreakSolution filled(BreakProblem p, LineWidths widths) {
    int m = p.last();
    double[] cost = new double[m + 1];
    int[] from = new int[m + 1];
    int[] count = new int[m + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    for (int i = 0; i < m; i++) {
      if (Double.isInfinite(cost[i])) {
        continue;
      }
      double width = widths.of(count[i]);
      for (int j = i + 1; j <= m && p.width(i, j) <= width + REACH; j++) {
        double slack = width - p.width(i, j);
        double c = cost[i] + (j < m ? slack * slack + p.penalty()[j] : p.lastLine()[i]);
        if (slack >= -SLACK && c < cost[j]) {
          cost[j] = c;
          from[j] = i;
          count[j] = count[i] + 1;
        }
      }
    }
    int[] ends = new int[count[m]];
    for (int at = m, k = ends.length - 1; k >= 0; at = from[at], k--) {
      ends[k] = at;
    }
    return new BreakSolution(ends, cost[m]);
  }
}
