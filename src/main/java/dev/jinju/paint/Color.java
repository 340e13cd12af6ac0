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

  public boolean isOpaque() {
    return alpha() == 255;
  }

  /** {@code #rrggbb}, without the alpha. */
  public String hex() {
    String digits = Integer.toHexString(argb & 0xffffff);
    return "#" + "0".repeat(6 - digits.length()) + digits;
  }
}
