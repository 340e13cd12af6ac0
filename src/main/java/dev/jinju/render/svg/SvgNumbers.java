package dev.jinju.render.svg;

import dev.jinju.geom.Transform;
import dev.jinju.render.Decimals;
import dev.jinju.render.XmlWriter;

/** How precisely SVG files state places, and how they state transforms. */
final class SvgNumbers {
  /** Hundredths of a pixel: finer than any viewer's antialiasing. */
  static final int PX = 2;

  /** Factors: a millionth of 10,000 px is a hundredth of a pixel. */
  private static final int FACTOR = 6;

  private SvgNumbers() {}

  /** The shortest {@code transform} attribute, none for the identity. */
  static void transform(XmlWriter out, Transform t) {
    transform(out, "transform", t);
  }

  /** The shortest value of an attribute that is a transform, no attribute for the identity. */
  static void transform(XmlWriter out, String attribute, Transform t) {
    if (t.isIdentity()) {
      return;
    }
    StringBuilder value = new StringBuilder(48);
    if (t.a() == 1 && t.b() == 0 && t.c() == 0 && t.d() == 1) {
      value.append("translate(");
      Decimals.append(value, t.e(), PX);
      Decimals.append(value.append(' '), t.f(), PX);
    } else {
      value.append("matrix(");
      Decimals.append(value, t.a(), FACTOR);
      Decimals.append(value.append(' '), t.b(), FACTOR);
      Decimals.append(value.append(' '), t.c(), FACTOR);
      Decimals.append(value.append(' '), t.d(), FACTOR);
      Decimals.append(value.append(' '), t.e(), PX + 1);
      Decimals.append(value.append(' '), t.f(), PX + 1);
    }
    out.attribute(attribute, value.append(')').toString());
  }
}
