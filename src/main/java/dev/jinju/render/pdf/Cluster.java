package dev.jinju.render.pdf;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Glyphs that stand for one text together. Text that no glyph stands for, such as a joiner, belongs
 * to the cluster before it; the space that ended the line is a cluster without a glyph.
 *
 * @param from index of the first glyph
 * @param to index behind the last glyph
 */
record Cluster(int from, int to, String text) {
  /**
   * The clusters of a run, in the order of its glyphs: readers of PDF expect text that runs from
   * right to left as it is seen, and turn it round. The space that ended the line is the last (UAX
   * #9, L1).
   */
  static List<Cluster> of(FrameItem.Text text) {
    boolean backwards = isBackwards(text);
    List<Cluster> clusters = logical(text, backwards);
    if (backwards) {
      int n = clusters.size();
      boolean spaced = clusters.get(n - 1).isWithoutGlyph();
      Collections.reverse(clusters.subList(0, spaced ? n - 1 : n));
    }
    return clusters;
  }

  /** Whether a run's text runs from right to left. */
  static boolean isBackwards(FrameItem.Text text) {
    int[] starts = text.run().starts();
    if (starts.length == 0 || starts[starts.length - 1] != starts[0]) {
      return starts.length > 0 && starts[starts.length - 1] < starts[0];
    }
    // One cluster has no order; what it says does.
    byte direction = Character.getDirectionality(text.text().codePointAt(starts[0]));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static List<Cluster> logical(FrameItem.Text text, boolean backwards) {
    GlyphRun run = text.run();
    int n = run.glyphs().length;
    int step = backwards ? -1 : 1;
    List<Cluster> clusters = new ArrayList<>(n + 1);
    int covered = 0;
    for (int at = backwards ? n - 1 : 0; at >= 0 && at < n; ) {
      int start = run.starts()[at];
      int reach = at + step;
      while (reach >= 0 && reach < n && run.starts()[reach] == start) {
        reach += step;
      }
      if (start > covered) {
        skipped(clusters, text.text().substring(covered, start));
      }
      int end = run.ends()[at];
      String words = text.text().substring(start, end);
      int from = Math.min(at, reach - step);
      clusters.add(new Cluster(from, from + Math.abs(reach - at), words));
      covered = Math.max(covered, end);
      at = reach;
    }
    if (covered < text.text().length()) {
      skipped(clusters, text.text().substring(covered));
    }
    return clusters;
  }

  int letters() {
    return text.codePointCount(0, text.length());
  }

  boolean isWithoutGlyph() {
    return from == to;
  }

  private static void skipped(List<Cluster> clusters, String rest) {
    Cluster last = clusters.isEmpty() ? null : clusters.get(clusters.size() - 1);
    if (last == null || rest.isBlank()) {
      int at = last == null ? 0 : last.to;
      clusters.add(new Cluster(at, at, rest));
    } else {
      clusters.set(clusters.size() - 1, new Cluster(last.from, last.to, last.text + rest));
    }
  }
}
