package dev.jinju.render.pdf;

import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import dev.jinju.render.Decimals;
import dev.jinju.render.GradientStops;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Sets paints and pens. A gradient with alpha is a pattern under a soft mask (PDF 32000 11.6.5.3).
 * Stateless.
 */
final class PdfPaint {
  /** A mask covers more than any canvas, whatever transform it stands under. */
  private static final Rect EVERYWHERE = new Rect(-20_000, -20_000, 40_000, 40_000);

  private PdfPaint() {}

  /** Sets the paint of fills, and draws. */
  static void filling(
      PdfContent content, Paint paint, Transform toPage, double alpha, Runnable draw) {
    Color flat = GradientStops.flat(paint);
    if (flat != null) {
      content.fillColor(flat.fade(alpha));
      draw.run();
      return;
    }
    masked(
        content,
        fade(paint, alpha),
        () -> {
          content.fillPattern(content.resources().gradient(paint, toPage));
          draw.run();
        });
  }

  /** Sets the paint of lines and the pen, and draws. */
  static void stroking(
      PdfContent content, Stroke stroke, Transform toPage, double alpha, Runnable draw) {
    content.save();
    content.operators(pen(stroke));
    Color flat = GradientStops.flat(stroke.paint());
    if (flat != null) {
      content.strokeColor(flat.fade(alpha));
      draw.run();
    } else {
      masked(
          content,
          fade(stroke.paint(), alpha),
          () -> {
            content.strokePattern(content.resources().gradient(stroke.paint(), toPage));
            draw.run();
          });
    }
    content.restore();
  }

  private static void masked(PdfContent content, Paint paint, Runnable draw) {
    if (PdfShading.isOpaque(paint)) {
      draw.run();
      return;
    }
    content.save();
    String name = content.resources().name(COSName.EXT_G_STATE, "G", mask(paint));
    content.operators("/" + name + " gs");
    draw.run();
    content.restore();
  }

  private static COSDictionary mask(Paint paint) {
    PdfContent content = new PdfContent();
    if (paint instanceof Paint.Radial radial) {
      content.concat(radial.stretch());
    }
    String shading = content.resources().name(COSName.SHADING, "S", PdfShading.alphas(paint));
    content.operators("/" + shading + " sh");
    COSStream form = PdfGroup.form(content, EVERYWHERE, COSName.DEVICEGRAY);
    COSDictionary mask = PdfObjects.dictionary("Mask");
    mask.setItem(COSName.S, PdfObjects.name("Luminosity"));
    mask.setItem(COSName.G, form);
    COSDictionary state = PdfObjects.dictionary("");
    state.setItem(COSName.SMASK, mask);
    return state;
  }

  private static Paint fade(Paint gradient, double alpha) {
    if (alpha >= 1) {
      return gradient;
    }
    if (gradient instanceof Paint.Linear linear) {
      return new Paint.Linear(linear.start(), linear.end(), fade(linear.stops(), alpha));
    }
    Paint.Radial radial = (Paint.Radial) gradient;
    return new Paint.Radial(
        radial.center(), radial.radius(), radial.ratio(), fade(radial.stops(), alpha));
  }

  private static List<GradientStop> fade(List<GradientStop> stops, double alpha) {
    return stops.stream()
        .map(stop -> new GradientStop(stop.offset(), stop.color().fade(alpha)))
        .toList();
  }

  private static String pen(Stroke stroke) {
    StringBuilder pen = new StringBuilder(40);
    PdfContent.px(pen, stroke.width());
    pen.append(" w ").append(cap(stroke.cap())).append(" J ");
    pen.append(join(stroke.join())).append(" j 4 M");
    if (stroke.dashes().stream().anyMatch(dash -> dash > 0)) {
      pen.append(" [");
      for (double dash : stroke.dashes()) {
        Decimals.append(pen, dash, 2);
        pen.append(' ');
      }
      pen.append("] 0 d");
    }
    return pen.toString();
  }

  /** Table 54 of PDF 32000. */
  private static int cap(Stroke.Cap cap) {
    return switch (cap) {
      case BUTT -> 0;
      case ROUND -> 1;
      case SQUARE -> 2;
    };
  }

  /** Table 55 of PDF 32000. */
  private static int join(Stroke.Join join) {
    return switch (join) {
      case MITER -> 0;
      case ROUND -> 1;
      case BEVEL -> 2;
    };
  }

  /** The whole page in the coordinates of a transform; everywhere, if that has no inverse. */
  static Rect area(Size page, Transform toPage) {
    double determinant = toPage.a() * toPage.d() - toPage.b() * toPage.c();
    if (determinant == 0) {
      return EVERYWHERE;
    }
    Rect area = null;
    for (double x : new double[] {-toPage.e(), page.width() - toPage.e()}) {
      for (double y : new double[] {-toPage.f(), page.height() - toPage.f()}) {
        Rect corner =
            new Rect(
                (toPage.d() * x - toPage.c() * y) / determinant,
                (toPage.a() * y - toPage.b() * x) / determinant,
                0,
                0);
        area = area == null ? corner : area.union(corner);
      }
    }
    return area == null ? EVERYWHERE : area;
  }
}
