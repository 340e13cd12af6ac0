package dev.jinju.paint;

/**
 * A colour at a share of the way along a gradient, 0 to 1; between stops sRGB values are mixed
 * linearly.
 */
public record GradientStop(double offset, Color color) {
  public GradientStop {
    if (!(offset >= 0 && offset <= 1)) {
      throw new IllegalArgumentException("gradient offset must be within 0 and 1: " + offset);
    }
  }
}
