package dev.jinju.render.pdf;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs that stand for one text together. Text that no glyph stands for, such as a joiner, belongs
 * to the cluster before it; the space that ended the line is a cluster without a glyph.
 *
 * @param from index of the first glyph
 * @param to index behind the last glyph
 */
record Cluster(int from, int to, String text) {
  /** The clusters of a run, in the order of its glyphs. */
  static List<Cluster> of(FrameItem.Text text) {
    GlyphRun run = text.run();
    List<Cluster> clusters = new ArrayList<>(run.glyphs().length + 1);
    int covered = 0;
    for (int from = 0; from < run.glyphs().length; ) {
      int to = from + 1;
      while (to < run.glyphs().length && run.starts()[to] == run.starts()[from]) {
        to++;
      }
      int start = run.starts()[from];
      if (start > covered) {
        skipped(clusters, text.text().substring(covered, start));
      }
      clusters.add(new Cluster(from, to, text.text().substring(start, run.ends()[from])));
      covered = Math.max(covered, run.ends()[from]);
      from = to;
    }
    if (covered < text.text().length()) {
      skipped(clusters, text.text().substring(covered));
    }
    return clusters;
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
