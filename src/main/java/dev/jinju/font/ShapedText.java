package dev.jinju.font;

/**
 * The glyphs that stand for a stretch of text, in visual order, with advances and offsets in font
 * units, x to the right and y up. Glyphs of one cluster follow one another. Immutable and
 * thread-safe.
 */
public final class ShapedText {
  /** Glyph, cluster, advance x, advance y, offset x, offset y of each glyph. */
  static final int STRIDE = 6;

  private final int[] values;

  /** Takes the array over: nobody may change it afterwards. */
  ShapedText(int[] values) {
    this.values = values;
  }

  public int size() {
    return values.length / STRIDE;
  }

  /** The glyph's number in its face; 0 is the sign for a missing glyph. */
  public int glyph(int i) {
    return values[i * STRIDE];
  }

  /** The UTF-16 offset, in the whole text, of the first character that the glyph stands for. */
  public int cluster(int i) {
    return values[i * STRIDE + 1];
  }

  public int advanceX(int i) {
    return values[i * STRIDE + 2];
  }

  /** Negative for text that runs from top to bottom. */
  public int advanceY(int i) {
    return values[i * STRIDE + 3];
  }

  public int offsetX(int i) {
    return values[i * STRIDE + 4];
  }

  public int offsetY(int i) {
    return values[i * STRIDE + 5];
  }
}
