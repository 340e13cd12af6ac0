package dev.jinju.text;

import dev.jinju.font.FontFace;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.text.rules.ClusterKind;
import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.TextLanguage;
import dev.jinju.text.vertical.CentralBaseline;
import dev.jinju.text.vertical.MarkPlaces;
import dev.jinju.text.vertical.Orientation;
import java.util.List;

/**
 * Moves the glyphs of vertical text across to where they belong: what lies on its side with its
 * middle on the column's axis, marks into their corners, and everything into an em box whose face
 * says nothing about columns.
 */
final class ColumnPass {
  private final Clusters c;
  private final Paragraph paragraph;
  private final TextLanguage language;

  private ColumnPass(Clusters clusters, Paragraph paragraph) {
    this.c = clusters;
    this.paragraph = paragraph;
    this.language = TextLanguage.of(paragraph.language());
  }

  static void apply(Clusters clusters, Paragraph paragraph, List<ItemRun> runs) {
    if (!paragraph.vertical()) {
      return;
    }
    ColumnPass pass = new ColumnPass(clusters, paragraph);
    int cluster = 0;
    boolean tall = false;
    for (int r = 0; r < runs.size(); r++) {
      ItemRun run = runs.get(r);
      if (run.sideways() && (r == 0 || !runs.get(r - 1).sideways())) {
        tall = CentralBaseline.isTall(pass.stretch(runs, r));
      }
      for (; cluster < clusters.count && clusters.start[cluster] < run.end(); cluster++) {
        if (run.sideways()) {
          pass.lay(cluster, tall);
        } else if (run.orientation() == Orientation.UPRIGHT && run.face() != null) {
          pass.stand(cluster, run.face());
        }
      }
    }
  }

  /** The text that lies in one go from a run on: its words share a baseline. */
  private String stretch(List<ItemRun> runs, int from) {
    int to = from;
    while (to + 1 < runs.size() && runs.get(to + 1).sideways()) {
      to++;
    }
    return paragraph.text().substring(runs.get(from).start(), runs.get(to).end());
  }

  private void lay(int cluster, boolean tall) {
    FontFace face = c.face[cluster];
    for (int g = c.glyphFrom[cluster]; g < c.glyphFrom[cluster + 1]; g++) {
      c.glyphY[g] += baseline(cluster, face, c.glyph[g], tall);
    }
  }

  private double baseline(int cluster, FontFace face, int glyph, boolean tall) {
    return switch (MarkTable.of(c.codePoint[cluster])) {
      case DASH, ELLIPSIS, CONNECTOR -> CentralBaseline.ofInk(face, glyph);
      default ->
          c.kind[cluster] == ClusterKind.WIDE_MARK
              ? CentralBaseline.ofEmBox(face)
              : CentralBaseline.ofWords(face, tall);
    };
  }

  private void stand(int cluster, FontFace face) {
    int first = c.glyphFrom[cluster];
    int end = c.glyphFrom[cluster + 1];
    if (!face.hasVerticalMetrics() && first < end) {
      double top = CentralBaseline.ofEmBox(face) + 0.5;
      double lift = top - c.glyphY[first];
      for (int g = first; g < end; g++) {
        c.glyphY[g] += lift;
      }
      c.advance[cluster] = 1;
      c.natural[cluster] = 1;
    }
    MarkClass mark = MarkTable.of(c.codePoint[cluster]);
    if (end - first == 1 && c.kind[cluster] == ClusterKind.WIDE_MARK) {
      Point move = MarkPlaces.move(mark, language, ink(face, first));
      c.glyphX[first] += move.x();
      c.glyphY[first] += move.y();
    }
  }

  /** A glyph's box from the column's axis and the cell's top, in em. */
  private Rect ink(FontFace face, int g) {
    Rect units = face.bounds(c.glyph[g]);
    double em = face.unitsPerEm();
    return new Rect(
        c.glyphX[g] + units.x() / em,
        c.glyphY[g] - units.bottom() / em,
        units.width() / em,
        units.height() / em);
  }
}
