package dev.jinju.geom;

/** A width and a height, both finite and not negative. */
public record Size(double width, double height) {
  public Size {
    if (!(width >= 0) || !(height >= 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
      throw new IllegalArgumentException(
          "size must be finite and not negative: " + width + " x " + height);
    }
  }

  /** The shorter of the two sides, the measure that lengths of a style scale with. */
  public double shorter() {
    return Math.min(width, height);
  }
}
