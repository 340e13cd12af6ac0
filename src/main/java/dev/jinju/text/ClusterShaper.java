package dev.jinju.text;

import dev.jinju.font.FontFace;
import dev.jinju.font.ShapedText;
import dev.jinju.font.ShapingOptions;
import dev.jinju.font.ShapingOptions.Direction;
import dev.jinju.text.bidi.EmbeddingLevels;
import dev.jinju.text.breaks.QuoteShapes;
import dev.jinju.text.rules.ClusterKind;
import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.vertical.CombinedCell;
import dev.jinju.text.vertical.Orientation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes runs and lays their glyphs down as {@link Clusters}. */
final class ClusterShaper {
  /** An emoji's width in em: a full-width square with a little air on both sides. */
  static final double EMOJI_ADVANCE = 1.16;

  private final Paragraph paragraph;
  private final EmbeddingLevels levels;
  private final BitSet wideQuotes;
  private final Clusters clusters;

  /** Where invisible characters start that wait for the next cluster; -1 for none. */
  private int hidden = -1;

  /** The first visible character of the last cluster. */
  private int visible;

  private ClusterShaper(
      Paragraph paragraph, EmbeddingLevels levels, BitSet wideQuotes, FontFace none) {
    this.paragraph = paragraph;
    this.levels = levels;
    this.wideQuotes = wideQuotes;
    this.clusters = new Clusters(paragraph.text(), none);
  }

  static Clusters shape(
      Paragraph paragraph,
      List<ItemRun> runs,
      EmbeddingLevels levels,
      BitSet wideQuotes,
      FontFace none) {
    ClusterShaper shaper = new ClusterShaper(paragraph, levels, wideQuotes, none);
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
    if (!runs.isEmpty()) {
      shaper.flushHidden(runs.get(runs.size() - 1));
    }
    Clusters c = shaper.clusters;
    c.glyphFrom[c.count] = c.glyphCount;
    return c;
  }

  private void addEmoji(ItemRun run) {
    flushHidden(run);
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

  /** A run is shaped in stretches of one level, and Arabic letters still join across its ends. */
  private void addRun(ItemRun run, FontFace face) {
    boolean upright = paragraph.vertical() && !run.sideways();
    for (int start = run.start(); start < run.end(); ) {
      int end = levels.limit(start, run.end());
      Direction across = levels.at(start) % 2 == 0 ? Direction.LTR : Direction.RTL;
      Direction direction = upright ? Direction.TTB : across;
      ShapedText shaped =
          face.shape(
              paragraph.text(),
              start,
              end,
              new ShapingOptions(run.script(), paragraph.language(), direction, run.features()));
      List<Glyphs> groups = groups(shaped, end, direction == Direction.RTL);
      for (Glyphs group : groups) {
        addCluster(run, face, shaped, group, upright);
      }
      start = end;
    }
  }

  /** The glyphs, from left to right, that stand for the text from start to end. */
  private record Glyphs(int from, int to, int start, int end) {}

  /** The glyphs of each cluster, in logical order. */
  private static List<Glyphs> groups(ShapedText shaped, int end, boolean backwards) {
    List<Glyphs> groups = new ArrayList<>();
    int n = shaped.size();
    int stop = end;
    // From the stretch's last cluster to its first, so that each knows where the next one starts.
    for (int at = 0; at < n; ) {
      int reach = at + 1;
      int cluster = shaped.cluster(backwards ? at : n - 1 - at);
      while (reach < n && shaped.cluster(backwards ? reach : n - 1 - reach) == cluster) {
        reach++;
      }
      groups.add(
          backwards
              ? new Glyphs(at, reach, cluster, stop)
              : new Glyphs(n - reach, n - at, cluster, stop));
      stop = cluster;
      at = reach;
    }
    Collections.reverse(groups);
    return groups;
  }

  private void addCluster(
      ItemRun run, FontFace face, ShapedText shaped, Glyphs group, boolean upright) {
    if (isHidden(group)) {
      hide(group.start());
      return;
    }
    int cluster = open(group.start(), run, kind(group.start()));
    clusters.face[cluster] = face;
    clusters.upright[cluster] = upright;
    if (clusters.kind[cluster] == ClusterKind.NEWLINE) {
      return;
    }
    double em = face.unitsPerEm();
    for (int i = group.from(); i < group.to(); i++) {
      double pen = clusters.advance[cluster];
      double advance = upright ? -shaped.advanceY(i) / em : shaped.advanceX(i) / em;
      clusters.addGlyph(
          shaped.glyph(i),
          shaped.offsetX(i) / em + (upright ? 0 : pen),
          -shaped.offsetY(i) / em + (upright ? pen : 0),
          advance);
      clusters.advance[cluster] += advance;
    }
    clusters.natural[cluster] = clusters.advance[cluster];
  }

  /** Directional marks, joiners on their own and the like: they show nothing and take no room. */
  private boolean isHidden(Glyphs group) {
    return paragraph
        .text()
        .substring(group.start(), group.end())
        .codePoints()
        .allMatch(Scripts::isInvisible);
  }

  /**
   * An invisible character belongs to the cluster before it, or where that is none, a line's end or
   * a picture, to the next one: so it comes between no two neighbours that spacing looks at.
   */
  private void hide(int start) {
    @Nullable ClusterKind before = clusters.count == 0 ? null : clusters.kind[clusters.count - 1];
    if (before == null || before == ClusterKind.NEWLINE || before == ClusterKind.EMOJI) {
      hidden = hidden < 0 ? start : hidden;
    }
  }

  /** Invisible characters that no cluster has taken become an empty one of their own. */
  private void flushHidden(ItemRun run) {
    if (hidden >= 0) {
      open(hidden, run, ClusterKind.OTHER);
    }
  }

  private int open(int start, ItemRun run, ClusterKind kind) {
    int c = clusters.count++;
    clusters.start[c] = hidden < 0 ? start : hidden;
    hidden = -1;
    clusters.kind[c] = kind;
    clusters.codePoint[c] = paragraph.text().codePointAt(start);
    clusters.span[c] = run.span();
    clusters.level[c] = (byte) levels.at(start);
    clusters.floor[c] = (byte) levels.lowest(visible, start);
    visible = start;
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
