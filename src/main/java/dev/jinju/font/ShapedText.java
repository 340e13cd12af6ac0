package dev.jinju.font;

/**
 * Skeleton: replaced by the font room. Glyphs in visual order with advances and offsets in font
 * units.
 */
public final class ShapedText {
  public int size() {
    throw new UnsupportedOperationException();
  }

  public int glyph(int i) {
    throw new UnsupportedOperationException();
  }

  public int cluster(int i) {
    throw new UnsupportedOperationException();
  }

  public int advanceX(int i) {
    throw new UnsupportedOperationException();
  }

  public int advanceY(int i) {
    throw new UnsupportedOperationException();
  }

  public int offsetX(int i) {
    throw new UnsupportedOperationException();
  }

  public int offsetY(int i) {
    throw new UnsupportedOperationException();
  }
}
