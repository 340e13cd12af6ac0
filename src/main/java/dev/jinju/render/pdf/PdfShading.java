package dev.jinju.render.pdf;

import dev.jinju.geom.Point;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.render.GradientStops;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Makes axial and radial shadings (PDF 32000 8.7.4.5) of gradients. Stateless. */
final class PdfShading {
  private static final int AXIAL = 2;
  private static final int RADIAL = 3;

  private PdfShading() {}

  /** The gradient's colours, without their alphas. */
  static COSDictionary colors(Paint gradient) {
    return shading(
        gradient,
        COSName.DEVICERGB,
        color ->
            PdfObjects.numbers(color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0));
  }

  /** The gradient's alphas as greys, for a soft mask of luminosity. */
  static COSDictionary alphas(Paint gradient) {
    return shading(
        gradient, COSName.DEVICEGRAY, color -> PdfObjects.numbers(color.alpha() / 255.0));
  }

  static boolean isOpaque(Paint gradient) {
    return stops(gradient).stream().allMatch(stop -> stop.color().isOpaque());
  }

  private static COSDictionary shading(
      Paint gradient, COSName space, Function<Color, COSArray> color) {
    COSDictionary shading = PdfObjects.dictionary("");
    shading.setInt(COSName.SHADING_TYPE, gradient instanceof Paint.Linear ? AXIAL : RADIAL);
    shading.setItem(COSName.COLORSPACE, space);
    shading.setItem(COSName.COORDS, coordinates(gradient));
    shading.setItem(COSName.EXTEND, PdfObjects.array(COSBoolean.TRUE, COSBoolean.TRUE));
    shading.setItem(COSName.FUNCTION, function(whole(stops(gradient)), color));
    return shading;
  }

  private static COSArray coordinates(Paint gradient) {
    if (gradient instanceof Paint.Linear linear) {
      return PdfObjects.numbers(
          linear.start().x(), linear.start().y(), linear.end().x(), linear.end().y());
    }
    Paint.Radial radial = (Paint.Radial) gradient;
    Point c = radial.center();
    return PdfObjects.numbers(c.x(), c.y(), 0, c.x(), c.y(), radial.radius());
  }

  private static List<GradientStop> stops(Paint gradient) {
    if (gradient instanceof Paint.Linear linear) {
      return linear.stops();
    }
    return ((Paint.Radial) gradient).stops();
  }

  /** The stops with one at 0 and one at 1. */
  private static List<GradientStop> whole(List<GradientStop> stops) {
    List<GradientStop> whole = new ArrayList<>(GradientStops.rising(stops));
    if (whole.get(0).offset() > 0) {
      whole.add(0, new GradientStop(0, whole.get(0).color()));
    }
    GradientStop last = whole.get(whole.size() - 1);
    if (last.offset() < 1) {
      whole.add(new GradientStop(1, last.color()));
    }
    return whole;
  }

  /** Functions of type 2 between two stops, stitched by one of type 3 (PDF 32000 7.10). */
  private static COSDictionary function(List<GradientStop> stops, Function<Color, COSArray> color) {
    COSArray parts = new COSArray();
    COSArray bounds = new COSArray();
    COSArray encode = new COSArray();
    for (int i = 1; i < stops.size(); i++) {
      COSDictionary part = typed(2);
      part.setItem(COSName.C0, color.apply(stops.get(i - 1).color()));
      part.setItem(COSName.C1, color.apply(stops.get(i).color()));
      part.setInt(COSName.N, 1);
      parts.add(part);
      encode.add(PdfObjects.number(0));
      encode.add(PdfObjects.number(1));
      if (i > 1) {
        bounds.add(PdfObjects.number(stops.get(i - 1).offset()));
      }
    }
    if (parts.size() == 1) {
      return (COSDictionary) parts.get(0);
    }
    COSDictionary stitched = typed(3);
    stitched.setItem(COSName.FUNCTIONS, parts);
    stitched.setItem(COSName.BOUNDS, bounds);
    stitched.setItem(COSName.ENCODE, encode);
    return stitched;
  }

  private static COSDictionary typed(int type) {
    COSDictionary function = PdfObjects.dictionary("");
    function.setDirect(true);
    function.setInt(COSName.FUNCTION_TYPE, type);
    function.setItem(COSName.DOMAIN, PdfObjects.numbers(0, 1));
    return function;
  }
}
