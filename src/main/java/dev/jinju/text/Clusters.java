package dev.jinju.text;

import dev.jinju.font.FontFace;
import dev.jinju.font.ShapedText;
import dev.jinju.font.ShapingOptions;
import dev.jinju.text.breaks.WordCuts;
import dev.jinju.text.rules.ClusterKind;
import java.util.Arrays;
import java.util.List;

/**
 * A shaped paragraph as arrays: one entry a cluster, the smallest stretch that lines and spacing
 * move as a whole. Clusters are in logical order, the glyphs of each from left to right. Lengths
 * are em. Built once by {@link ClusterShaper}, glyphs then moved by {@link ColumnPass}, widths
 * changed by {@link SpacingPass}, and nothing after.
 */
final class Clusters {
  private static final String HYPHEN = Character.toString(WordCuts.HYPHEN);
  private static final ShapingOptions HYPHENATED =
      new ShapingOptions("Latn", "en", ShapingOptions.Direction.LTR, List.of());

  final String text;
  int count;
  int[] start;
  ClusterKind[] kind;
  int[] codePoint;
  double[] advance;
  double[] natural;

  /**
   * Px of one em by which the cluster's glyphs are moved along the line, to centre a mark in a new
   * width.
   */
  double[] shift;

  /**
   * Room before a cluster when the one before it is on the same line; negative where marks are
   * squeezed.
   */
  double[] joint;

  /**
   * Whether a mark is set half because of the cluster before it, or behind it, on the same line.
   */
  boolean[] halfByBefore;

  boolean[] halfByAfter;

  /** What a cluster gives up at a line's start or end. */
  double[] startTrim;

  double[] endTrim;

  /** What of a cluster may stand out at a line's start or end. */
  double[] startHang;

  double[] endHang;
  int[] span;

  /** Embedding levels (UAX #9): odd where the text runs from right to left. */
  byte[] level;

  /**
   * The lowest level from the cluster before it up to it: an invisible isolate between two clusters
   * may set them apart.
   */
  byte[] floor;

  FontFace[] face;
  boolean[] upright;

  /**
   * The share of their width that characters in one cell of a column keep (tate-chu-yoko); 0 for
   * all other clusters.
   */
  double[] squeeze;

  /** Blank in front of a mark and behind it that it gives up when it is set half. */
  double[] blankBefore;

  double[] blankAfter;

  /** The glyphs of cluster c are those from glyphFrom[c] to glyphFrom[c + 1]. */
  int[] glyphFrom;

  int glyphCount;
  int[] glyph;
  double[] glyphX;
  double[] glyphY;
  double[] glyphAdvance;

  Clusters(String text, FontFace none) {
    this.text = text;
    int n = text.length() + 1;
    start = new int[n];
    kind = new ClusterKind[n];
    codePoint = new int[n];
    advance = new double[n];
    natural = new double[n];
    shift = new double[n];
    joint = new double[n];
    halfByBefore = new boolean[n];
    halfByAfter = new boolean[n];
    startTrim = new double[n];
    endTrim = new double[n];
    startHang = new double[n];
    endHang = new double[n];
    span = new int[n];
    level = new byte[n];
    floor = new byte[n];
    face = new FontFace[n];
    Arrays.fill(face, none);
    upright = new boolean[n];
    squeeze = new double[n];
    blankBefore = new double[n];
    blankAfter = new double[n];
    glyphFrom = new int[n + 1];
    glyph = new int[n];
    glyphX = new double[n];
    glyphY = new double[n];
    glyphAdvance = new double[n];
  }

  /** How wide a hyphen is in a cluster's face. */
  double hyphen(int cluster) {
    return shapedHyphen(cluster).advanceX(0) / (double) face[cluster].unitsPerEm();
  }

  int hyphenGlyph(int cluster) {
    return shapedHyphen(cluster).glyph(0);
  }

  private ShapedText shapedHyphen(int cluster) {
    return face[cluster].shape(HYPHEN, 0, HYPHEN.length(), HYPHENATED);
  }

  /** Whether a cluster is a cell of a column with characters side by side. */
  boolean isCombined(int cluster) {
    return squeeze[cluster] > 0;
  }

  boolean isRightToLeft(int cluster) {
    return (level[cluster] & 1) != 0;
  }

  /** Whether a cluster and the one before it are part of one run of a level (UAX #9, BD7). */
  boolean continuesRun(int cluster) {
    return level[cluster] == level[cluster - 1] && floor[cluster] == level[cluster];
  }

  int end(int cluster) {
    return cluster + 1 < count ? start[cluster + 1] : text.length();
  }

  void addGlyph(int id, double x, double y, double advanceOfGlyph) {
    if (glyphCount == glyph.length) {
      int grown = glyphCount * 2 + 8;
      glyph = Arrays.copyOf(glyph, grown);
      glyphX = Arrays.copyOf(glyphX, grown);
      glyphY = Arrays.copyOf(glyphY, grown);
      glyphAdvance = Arrays.copyOf(glyphAdvance, grown);
    }
    glyph[glyphCount] = id;
    glyphX[glyphCount] = x;
    glyphY[glyphCount] = y;
    glyphAdvance[glyphCount] = advanceOfGlyph;
    glyphCount++;
  }
}
