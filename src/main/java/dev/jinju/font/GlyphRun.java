package dev.jinju.font;

/**
 * Positioned glyphs of one face at one size: what a line hands to the renderers. Immutable by
 * convention: the arrays are shared and never changed after construction.
 *
 * @param face the face that all glyph ids belong to
 * @param size em size in px
 * @param glyphs glyph ids from left to right (from top to bottom in a column), so that the ranges
 *     of text that runs from right to left descend
 * @param x left of each glyph's own origin in px from the run's origin, to the right
 * @param y each glyph's own origin in px from the run's origin, downwards
 * @param starts for each glyph the first UTF-16 offset of the text it stands for
 * @param ends for each glyph the offset behind that text; glyphs of one cluster share both
 * @param advance the run's length in px along its line
 */
public record GlyphRun(
    FontFace face,
    double size,
    int[] glyphs,
    double[] x,
    double[] y,
    int[] starts,
    int[] ends,
    double advance) {
  public GlyphRun {
    int n = glyphs.length;
    if (x.length != n || y.length != n || starts.length != n || ends.length != n) {
      throw new IllegalArgumentException("all arrays of a glyph run have one entry a glyph");
    }
  }
}
