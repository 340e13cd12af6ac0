package dev.jinju.font;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** Skeleton: replaced by the font room. */
public final class FontFace {
  public String id() {
    throw new UnsupportedOperationException();
  }

  public String family() {
    throw new UnsupportedOperationException();
  }

  public int weight() {
    throw new UnsupportedOperationException();
  }

  public Path file() {
    throw new UnsupportedOperationException();
  }

  public int index() {
    throw new UnsupportedOperationException();
  }

  public List<String> languages() {
    throw new UnsupportedOperationException();
  }

  public int unitsPerEm() {
    throw new UnsupportedOperationException();
  }

  public FaceMetrics metrics() {
    throw new UnsupportedOperationException();
  }

  public int glyph(int codePoint) {
    throw new UnsupportedOperationException();
  }

  public boolean covers(int codePoint) {
    return glyph(codePoint) != 0;
  }

  public PathData outline(int glyph) {
    throw new UnsupportedOperationException();
  }

  public Rect bounds(int glyph) {
    throw new UnsupportedOperationException();
  }

  public boolean hasFeature(String tag) {
    throw new UnsupportedOperationException();
  }

  public ShapedText shape(String text, int start, int end, ShapingOptions options) {
    throw new UnsupportedOperationException();
  }

  public ByteBuffer bytes() {
    throw new UnsupportedOperationException();
  }
}
