package dev.jinju.text;

import dev.jinju.font.FontFace;
import dev.jinju.font.ShapedText;
import dev.jinju.font.ShapingOptions;
import dev.jinju.font.ShapingOptions.Direction;
import dev.jinju.text.breaks.QuoteShapes;
import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.vertical.CombinedCell;
import dev.jinju.text.vertical.Orientation;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes runs and lays their glyphs down as {@link Clusters}. */
final class ClusterShaper {
  /** An emoji's width in em: a full-width square with a little air on both sides. */
  static final double EMOJI_ADVANCE = 1.16;

  private final Paragraph paragraph;
  private final BitSet wideQuotes;
  private final Clusters clusters;

  private ClusterShaper(Paragraph paragraph, BitSet wideQuotes, FontFace none) {
    this.paragraph = paragraph;
    this.wideQuotes = wideQuotes;
    this.clusters = new Clusters(paragraph.text(), none);
  }

  static Clusters shape(Paragraph paragraph, List<ItemRun> runs, BitSet wideQuotes, FontFace none) {
    ClusterShaper shaper = new ClusterShaper(paragraph, wideQuotes, none);
    for (ItemRun run : runs) {
      @Nullable FontFace face = run.face();
      if (face == null) {
        shaper.addEmoji(run);
      } else if (run.orientation() == Orientation.COMBINED) {
        shaper.addCell(run, face);
      } else {
        shaper.addRun(run, face);
      }
    }
    Clusters c = shaper.clusters;
    c.glyphFrom[c.count] = c.glyphCount;
    return c;
  }

  private void addEmoji(ItemRun run) {
    int c = open(run.start(), run, ClusterKind.EMOJI);
    clusters.advance[c] = EMOJI_ADVANCE;
    clusters.natural[c] = EMOJI_ADVANCE;
    clusters.upright[c] = true;
  }

  /** Characters that share a cell of one em are one cluster, which spacing takes for a Han one. */
  private void addCell(ItemRun run, FontFace face) {
    CombinedCell cell =
        CombinedCell.of(face, paragraph.text(), run.start(), run.end(), paragraph.language())
            .orElseThrow();
    boolean mark = "!?".indexOf(paragraph.text().charAt(run.start())) >= 0;
    int c = open(run.start(), run, mark ? ClusterKind.WIDE_MARK : ClusterKind.HAN);
    clusters.face[c] = face;
    clusters.upright[c] = true;
    clusters.squeeze[c] = cell.squeeze();
    for (int i = 0; i < cell.glyphs().length; i++) {
      clusters.addGlyph(cell.glyphs()[i], cell.x()[i], cell.y()[i], 0);
    }
    clusters.advance[c] = 1;
    clusters.natural[c] = 1;
  }

  private void addRun(ItemRun run, FontFace face) {
    boolean upright = paragraph.vertical() && !run.sideways();
    ShapedText shaped =
        face.shape(
            paragraph.text(),
            run.start(),
            run.end(),
            new ShapingOptions(
                run.script(),
                paragraph.language(),
                upright ? Direction.TTB : Direction.LTR,
                run.features()));
    double em = face.unitsPerEm();
    int cluster = -1;
    int at = -1;
    for (int i = 0; i < shaped.size(); i++) {
      if (shaped.cluster(i) != at) {
        at = shaped.cluster(i);
        cluster = open(at, run, kind(at));
        clusters.face[cluster] = face;
        clusters.upright[cluster] = upright;
      }
      double pen = clusters.advance[cluster];
      double advance = upright ? -shaped.advanceY(i) / em : shaped.advanceX(i) / em;
      if (clusters.kind[cluster] == ClusterKind.NEWLINE) {
        continue;
      }
      clusters.addGlyph(
          shaped.glyph(i),
          shaped.offsetX(i) / em + (upright ? 0 : pen),
          -shaped.offsetY(i) / em + (upright ? pen : 0),
          advance);
      clusters.advance[cluster] += advance;
      clusters.natural[cluster] = clusters.advance[cluster];
    }
  }

  private int open(int start, ItemRun run, ClusterKind kind) {
    int c = clusters.count++;
    clusters.start[c] = start;
    clusters.kind[c] = kind;
    clusters.codePoint[c] = paragraph.text().codePointAt(start);
    clusters.span[c] = run.span();
    clusters.glyphFrom[c] = clusters.glyphCount;
    return c;
  }

  private ClusterKind kind(int start) {
    int cp = paragraph.text().codePointAt(start);
    if (cp == '\n' || cp == '\r' || cp == 0x2028) {
      return ClusterKind.NEWLINE;
    }
    if (cp == ' ' || cp == '\t' || cp == 0xA0) {
      return ClusterKind.SPACE;
    }
    if (QuoteShapes.isCurly(cp)) {
      return wideQuotes.get(start) ? ClusterKind.WIDE_MARK : ClusterKind.OTHER;
    }
    if (Scripts.isHanOrKana(cp)) {
      return ClusterKind.HAN;
    }
    if (Scripts.isWestern(cp)) {
      return ClusterKind.WESTERN;
    }
    if (Scripts.isWideMark(cp) || MarkTable.of(cp) == MarkClass.DASH || cp == '…') {
      return ClusterKind.WIDE_MARK;
    }
    return cp < 0x80 && ",;:!?".indexOf(cp) >= 0 ? ClusterKind.HALF_MARK : ClusterKind.OTHER;
  }
}
