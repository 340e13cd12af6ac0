package dev.jinju.font;

/**
 * How a font file describes its outlines (OpenType 1.9: {@code glyf}, {@code CFF}, {@code CFF2}).
 */
public enum OutlineFormat {
  /** Quadratic curves. */
  TRUETYPE("TrueType"),
  /** Cubic curves. */
  CFF("CFF"),
  /** Cubic curves that can vary. */
  CFF2("CFF2");

  private final String label;

  OutlineFormat(String label) {
    this.label = label;
  }

  /** The name that users know. */
  public String label() {
    return label;
  }
}
