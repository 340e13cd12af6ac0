package dev.jinju.text;

import dev.jinju.text.bidi.EmbeddingLevels;
import java.util.Arrays;

/**
 * Where the clusters of one line stand, in em from where the leftmost one starts (the uppermost one
 * in vertical writing).
 *
 * @param position of each cluster, in logical order
 * @param extent of all together
 */
record LinePlaces(double[] position, double extent) {
  /** Stands in the order for invisible characters that set their neighbours apart. */
  private static final int NOTHING = -1;

  /** The places of the clusters before {@code to}, which do not end in spaces. */
  static LinePlaces of(Clusters c, Spacing spacing, int from, int to) {
    for (int k = from; k < to; k++) {
      if (c.level[k] != 0) {
        return reordered(c, spacing, from, to);
      }
    }
    double[] position = Candidates.positions(c, from, Math.max(from, to));
    return new LinePlaces(position, position[position.length - 1]);
  }

  /**
   * Reordered for display (UAX #9, L2). What stands side by side may not be what follows one
   * another in the text, so the gaps where the level changes are made anew: at most as much in all
   * as the breaker counted with, for the line must not get longer.
   */
  private static LinePlaces reordered(Clusters c, Spacing spacing, int from, int to) {
    double gaps = 0;
    for (int k = from + 1; k < to; k++) {
      gaps += c.continuesRun(k) ? 0 : c.joint[k] - spacing.letterSpacing();
    }
    double[] position = new double[to - from];
    double x = 0;
    int before = NOTHING;
    for (int k : order(c, from, to)) {
      int second = Math.max(before, k);
      if (before != NOTHING && Math.abs(before - k) == 1 && c.continuesRun(second)) {
        x += c.joint[second];
      } else if (before != NOTHING) {
        double gap = Math.min(gaps, SpacingPass.gap(c, spacing, before, k));
        gaps -= gap;
        x += spacing.letterSpacing() + gap;
      }
      position[k - from] = x;
      x += c.advance[k];
      before = k;
    }
    return new LinePlaces(position, x);
  }

  /** The line's clusters from left to right. */
  private static int[] order(Clusters c, int from, int to) {
    int[] parts = new int[2 * (to - from)];
    byte[] levels = new byte[parts.length];
    int n = 0;
    for (int k = from; k < to; k++) {
      if (k > from && c.floor[k] < Math.min(c.level[k - 1], c.level[k])) {
        parts[n] = NOTHING;
        levels[n++] = c.floor[k];
      }
      parts[n] = k;
      levels[n++] = c.level[k];
    }
    return Arrays.stream(EmbeddingLevels.visualOrder(Arrays.copyOf(levels, n)))
        .map(i -> parts[i])
        .filter(k -> k != NOTHING)
        .toArray();
  }
}
