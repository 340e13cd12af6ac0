package dev.jinju.render.svg;

import dev.jinju.geom.Transform;

/** Writes numbers as short as their precision allows, never in the manner of a locale. */
final class SvgNumbers {
  /** Hundredths of a pixel: finer than any viewer's antialiasing. */
  static final int PX = 2;

  /** Factors: a millionth of 10,000 px is a hundredth of a pixel. */
  private static final int FACTOR = 6;

  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private SvgNumbers() {}

  /** A number rounded to so many decimals, without needless zeros. */
  static void append(StringBuilder out, double value, int decimals) {
    appendScaled(out, Math.round(value * POWERS[decimals]), decimals);
  }

  /** A whole number of so many decimals: 1250 of 2 is 12.5. */
  static void appendScaled(StringBuilder out, long scaled, int decimals) {
    if (scaled < 0) {
      out.append('-');
    }
    long positive = Math.abs(scaled);
    long whole = positive / POWERS[decimals];
    long fraction = positive % POWERS[decimals];
    if (whole != 0 || fraction == 0) {
      out.append(whole);
    }
    if (fraction != 0) {
      out.append('.');
      long power = POWERS[decimals] / 10;
      while (fraction != 0) {
        out.append((char) ('0' + fraction / power));
        fraction %= power;
        power /= 10;
      }
    }
  }

  static String format(double value, int decimals) {
    StringBuilder out = new StringBuilder(12);
    append(out, value, decimals);
    return out.toString();
  }

  /** The shortest {@code transform} attribute, none for the identity. */
  static void transform(XmlWriter out, Transform t) {
    if (t.isIdentity()) {
      return;
    }
    StringBuilder value = new StringBuilder(48);
    if (t.a() == 1 && t.b() == 0 && t.c() == 0 && t.d() == 1) {
      value.append("translate(");
      append(value, t.e(), PX);
      append(value.append(' '), t.f(), PX);
    } else {
      value.append("matrix(");
      append(value, t.a(), FACTOR);
      append(value.append(' '), t.b(), FACTOR);
      append(value.append(' '), t.c(), FACTOR);
      append(value.append(' '), t.d(), FACTOR);
      append(value.append(' '), t.e(), PX + 1);
      append(value.append(' '), t.f(), PX + 1);
    }
    out.attribute("transform", value.append(')').toString());
  }
}
