package dev.jinju.text;

import dev.jinju.font.FontFace;
import dev.jinju.font.HalfForm;
import dev.jinju.font.ShapingOptions;
import dev.jinju.font.ShapingOptions.Direction;
import dev.jinju.geom.Rect;
import dev.jinju.text.rules.ClusterKind;
import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import java.util.List;
import java.util.Optional;

/**
 * Measures marks by their glyphs: what full-width ones give up when they are set half, which is
 * what the font says ({@code halt}, {@code chws}, {@code palt}) or else the blank beside the
 * glyph's own box, and how far dashes have to move to be one stroke.
 */
final class MarkPass {
  /** Half of a full-width mark, the most that squeezing takes (JLREQ 3.1.4, CLREQ 3.1.6). */
  private static final double HALF = 0.5;

  /** A mark with less blank on a side was not drawn to be halved there. */
  private static final double LEAST = 0.4;

  /** Dashes further apart are not meant to be one stroke. */
  private static final double JOINED = 0.3;

  /** The most by which dashes lie over one another. */
  private static final double OVERLAP = 0.1;

  private final Clusters c;
  private final Paragraph paragraph;

  private MarkPass(Clusters clusters, Paragraph paragraph) {
    this.c = clusters;
    this.paragraph = paragraph;
  }

  static void apply(Clusters clusters, Paragraph paragraph, List<ItemRun> runs) {
    MarkPass pass = new MarkPass(clusters, paragraph);
    int cluster = 0;
    for (ItemRun run : runs) {
      for (; cluster < clusters.count && clusters.start[cluster] < run.end(); cluster++) {
        if (run.face() != null && pass.isHalvable(cluster)) {
          pass.measure(cluster, run, run.face());
        }
      }
    }
    for (int i = 0; i + 1 < clusters.count; i++) {
      boolean first = i == 0 || !pass.isSameDash(i - 1, i);
      if (first && pass.isSameDash(i, i + 1)) {
        pass.joinDashes(i);
      }
    }
  }

  private boolean isHalvable(int i) {
    MarkClass mark = MarkTable.of(c.codePoint[i]);
    return c.kind[i] == ClusterKind.WIDE_MARK
        && switch (mark) {
          case OPEN, CLOSE, FULL_STOP, COMMA, COLON -> true;
          default -> false;
        };
  }

  private void measure(int i, ItemRun run, FontFace face) {
    Direction direction = c.upright[i] ? Direction.TTB : Direction.LTR;
    ShapingOptions options =
        new ShapingOptions(run.script(), paragraph.language(), direction, run.features());
    String mark = Character.toString(c.codePoint[i]);
    Optional<HalfForm> form = face.halfForm(mark, options);
    if (form.isPresent()) {
      c.blankBefore[i] = form.get().before();
      c.blankAfter[i] = form.get().after();
    } else {
      c.blankBefore[i] = halved(inkStart(i));
      c.blankAfter[i] = halved(c.advance[i] - inkEnd(i));
    }
  }

  private static double halved(double blank) {
    return blank < LEAST ? 0 : Math.min(HALF, blank);
  }

  /**
   * CLREQ 3.1.4: two dashes are one stroke of two em, whatever blank their glyphs have. They lie
   * over one another by half the stroke's thickness, so that round ends leave no notch.
   */
  private void joinDashes(int from) {
    int to = from + 1;
    while (to < c.count && isSameDash(from, to)) {
      to++;
    }
    Rect ink = c.face[from].bounds(c.glyph[c.glyphFrom[from]]);
    double thickness = Math.min(ink.width(), ink.height()) / c.face[from].unitsPerEm();
    double overlap = Math.min(OVERLAP, thickness / 2);
    double[] moved = new double[to - from];
    for (int i = from + 1; i < to; i++) {
      double gap = c.advance[i - 1] - inkEnd(i - 1) + inkStart(i);
      double closed = gap > -overlap && gap < JOINED ? gap + overlap : 0;
      moved[i - from] = moved[i - from - 1] + closed;
    }
    for (int i = from; i < to; i++) {
      c.shift[i] = moved[moved.length - 1] / 2 - moved[i - from];
    }
  }

  private boolean isSameDash(int a, int b) {
    return SpacingPass.isDash(c, a, b) && c.face[a] == c.face[b] && c.upright[a] == c.upright[b];
  }

  /** Where a mark's ink starts along the line, in em from the cluster's start. */
  private double inkStart(int i) {
    int g = c.glyphFrom[i];
    Rect units = c.face[i].bounds(c.glyph[g]);
    double em = c.face[i].unitsPerEm();
    return c.upright[i] ? c.glyphY[g] - units.bottom() / em : c.glyphX[g] + units.x() / em;
  }

  private double inkEnd(int i) {
    Rect units = c.face[i].bounds(c.glyph[c.glyphFrom[i]]);
    double em = c.face[i].unitsPerEm();
    return inkStart(i) + (c.upright[i] ? units.height() : units.width()) / em;
  }
}
