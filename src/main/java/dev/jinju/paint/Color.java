package dev.jinju.paint;

/**
 * An sRGB colour, not premultiplied.
 *
 * @param argb alpha, red, green, blue, eight bits each, alpha highest
 */
public record Color(int argb) {
  public static final Color BLACK = new Color(0xff000000);
  public static final Color WHITE = new Color(0xffffffff);

  public static Color rgb(int red, int green, int blue) {
    return new Color(0xff000000 | red << 16 | green << 8 | blue);
  }

  public int alpha() {
    return argb >>> 24;
  }

  public int red() {
    return argb >> 16 & 255;
  }

  public int green() {
    return argb >> 8 & 255;
  }

  public int blue() {
    return argb & 255;
  }

  /** This colour with its alpha multiplied by a factor from 0 to 1. */
  public Color fade(double factor) {
    int alpha = (int) Math.round(alpha() * Math.max(0, Math.min(1, factor)));
    return new Color(alpha << 24 | argb & 0xffffff);
  }

  /**
   * The colour at a share of the way to another one, 0 to 1, mixed in sRGB without regard to alpha.
   */
  public Color mix(Color to, double share) {
    return new Color(
        mix(to.alpha(), alpha(), share) << 24
            | mix(to.red(), red(), share) << 16
            | mix(to.green(), green(), share) << 8
            | mix(to.blue(), blue(), share));
  }

  public boolean isOpaque() {
    return alpha() == 255;
  }

  /** How this colour looks on an opaque ground, mixed in sRGB as renderers do. */
  public Color over(Color ground) {
    double share = alpha() / 255.0;
    return rgb(
        mix(red(), ground.red(), share),
        mix(green(), ground.green(), share),
        mix(blue(), ground.blue(), share));
  }

  /** Relative luminance (WCAG 2.2), 0 (black) to 1 (white); the alpha does not count. */
  public double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  /** The contrast ratio to another colour (WCAG 2.2), 1 to 21; the alphas do not count. */
  public double contrast(Color other) {
    double a = luminance() + 0.05;
    double b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** The light that a channel's value from 0 to 255 stands for, 0 to 1 (IEC 61966-2-1). */
  public static double linear(int channel) {
    double v = channel / 255.0;
    return v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
  }

  private static int mix(int above, int below, double share) {
    return (int) Math.round(below + share * (above - below));
  }

  /** {@code #rrggbb}, without the alpha. */
  public String hex() {
    String digits = Integer.toHexString(argb & 0xffffff);
    return "#" + "0".repeat(6 - digits.length()) + digits;
  }
}
