package dev.jinju.font;

/**
 * What shaping gives: glyphs in visual order with advances and offsets in font units, y up.
 * Immutable.
 */
public final class ShapedText {
  private final int[] glyphs;
  private final int[] clusters;
  private final int[] advancesX;
  private final int[] advancesY;
  private final int[] offsetsX;
  private final int[] offsetsY;

  ShapedText(
      int[] glyphs,
      int[] clusters,
      int[] advancesX,
      int[] advancesY,
      int[] offsetsX,
      int[] offsetsY) {
    this.glyphs = glyphs;
    this.clusters = clusters;
    this.advancesX = advancesX;
    this.advancesY = advancesY;
    this.offsetsX = offsetsX;
    this.offsetsY = offsetsY;
  }

  public int size() {
    return glyphs.length;
  }

  public int glyph(int i) {
    return glyphs[i];
  }

  /** The UTF-16 offset, in the whole text, of the first character that the glyph stands for. */
  public int cluster(int i) {
    return clusters[i];
  }

  public int advanceX(int i) {
    return advancesX[i];
  }

  /** Negative in vertical text, since y points up. */
  public int advanceY(int i) {
    return advancesY[i];
  }

  public int offsetX(int i) {
    return offsetsX[i];
  }

  public int offsetY(int i) {
    return offsetsY[i];
  }
}
