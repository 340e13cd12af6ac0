package dev.jinju.render.svg;

import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import dev.jinju.render.Decimals;
import dev.jinju.render.GradientStops;
import dev.jinju.render.XmlWriter;
import java.util.List;
import java.util.Locale;

/** Writes paints and strokes as attributes, and gradients as definitions. Stateless. */
final class SvgPaint {
  /** 255 levels of alpha take three decimals. */
  private static final int ALPHA = 3;

  private SvgPaint() {}

  static void fill(XmlWriter out, Paint paint, SvgDefinitions definitions) {
    paint(out, "fill", paint, definitions);
  }

  static void stroke(XmlWriter out, Stroke stroke, SvgDefinitions definitions) {
    paint(out, "stroke", stroke.paint(), definitions);
    if (stroke.width() != 1) {
      out.attribute("stroke-width", stroke.width(), SvgNumbers.PX);
    }
    if (stroke.cap() != Stroke.Cap.BUTT) {
      out.attribute("stroke-linecap", stroke.cap().name().toLowerCase(Locale.ROOT));
    }
    if (stroke.join() != Stroke.Join.MITER) {
      out.attribute("stroke-linejoin", stroke.join().name().toLowerCase(Locale.ROOT));
    }
    if (!stroke.dashes().isEmpty()) {
      StringBuilder dashes = new StringBuilder();
      for (double dash : stroke.dashes()) {
        Decimals.append(dashes, dash, SvgNumbers.PX);
        dashes.append(' ');
      }
      out.attribute("stroke-dasharray", dashes.substring(0, dashes.length() - 1));
    }
  }

  /** A gradient under an id, in the coordinates of what refers to it. */
  static void define(XmlWriter out, String id, Paint paint) {
    if (paint instanceof Paint.Linear linear) {
      out.start("linearGradient")
          .attribute("id", id)
          .attribute("gradientUnits", "userSpaceOnUse")
          .attribute("x1", linear.start().x(), SvgNumbers.PX)
          .attribute("y1", linear.start().y(), SvgNumbers.PX)
          .attribute("x2", linear.end().x(), SvgNumbers.PX)
          .attribute("y2", linear.end().y(), SvgNumbers.PX);
      stops(out, linear.stops());
    } else if (paint instanceof Paint.Radial radial) {
      out.start("radialGradient")
          .attribute("id", id)
          .attribute("gradientUnits", "userSpaceOnUse")
          .attribute("cx", radial.center().x(), SvgNumbers.PX)
          .attribute("cy", radial.center().y(), SvgNumbers.PX)
          .attribute("r", radial.radius(), SvgNumbers.PX);
      if (radial.ratio() != 1) {
        SvgNumbers.transform(out, "gradientTransform", radial.stretch());
      }
      stops(out, radial.stops());
    } else {
      throw new IllegalArgumentException("not a gradient: " + paint);
    }
    out.end();
  }

  private static void paint(
      XmlWriter out, String property, Paint paint, SvgDefinitions definitions) {
    Color flat = GradientStops.flat(paint);
    if (flat == null) {
      out.attribute(property, "url(#" + definitions.gradient(paint) + ")");
      return;
    }
    out.attribute(property, hex(flat));
    if (!flat.isOpaque()) {
      out.attribute(property + "-opacity", flat.alpha() / 255.0, ALPHA);
    }
  }

  private static void stops(XmlWriter out, List<GradientStop> stops) {
    for (GradientStop stop : stops) {
      out.start("stop")
          .attribute("offset", stop.offset(), 4)
          .attribute("stop-color", hex(stop.color()));
      if (!stop.color().isOpaque()) {
        out.attribute("stop-opacity", stop.color().alpha() / 255.0, ALPHA);
      }
      out.end();
    }
  }

  /** {@code #rgb} where that is the same as {@code #rrggbb}. */
  private static String hex(Color color) {
    String hex = color.hex();
    boolean halves =
        hex.charAt(1) == hex.charAt(2)
            && hex.charAt(3) == hex.charAt(4)
            && hex.charAt(5) == hex.charAt(6);
    return halves ? "#" + hex.charAt(1) + hex.charAt(3) + hex.charAt(5) : hex;
  }
}
