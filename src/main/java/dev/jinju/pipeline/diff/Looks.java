package dev.jinju.pipeline.diff;

import dev.jinju.font.FontFace;
import dev.jinju.font.GlyphRun;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.image.Picture;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Forms and paints in words: equal for what looks equal, wherever it stands, and short enough to be
 * told.
 */
final class Looks {
  private Looks() {}

  static String face(GlyphRun run) {
    FontFace face = run.face();
    return face.family() + " " + face.weight() + ", " + number(run.size()) + " px";
  }

  static String size(Rect box) {
    return number(box.width()) + " × " + number(box.height()) + " px";
  }

  /** What a picture shows, by its pixels or layers. */
  static String picture(Picture picture) {
    int hash =
        picture instanceof Picture.Raster raster
            ? Arrays.hashCode(raster.argb())
            : picture.hashCode();
    return number(picture.size().width())
        + " × "
        + number(picture.size().height())
        + " #"
        + Integer.toHexString(hash);
  }

  static String stroke(@Nullable Stroke stroke, Rect box) {
    if (stroke == null) {
      return "";
    }
    String dashes = stroke.dashes().isEmpty() ? "" : " dashed " + stroke.dashes();
    return "line " + number(stroke.width()) + " px " + paint(stroke.paint(), box) + dashes;
  }

  /** A paint with its places relative to a box. */
  static String paint(Paint paint, Rect box) {
    if (paint instanceof Paint.Solid solid) {
      return color(solid.color());
    }
    if (paint instanceof Paint.Linear linear) {
      return "from "
          + at(linear.start(), box)
          + " to "
          + at(linear.end(), box)
          + " "
          + stops(linear.stops());
    }
    Paint.Radial radial = (Paint.Radial) paint;
    return "round "
        + at(radial.center(), box)
        + " to "
        + number(radial.radius())
        + (radial.ratio() == 1 ? "" : " stretched by " + number(radial.ratio()))
        + " "
        + stops(radial.stops());
  }

  private static String color(Color color) {
    return color.isOpaque()
        ? color.hex()
        : color.hex() + " at " + Math.round(color.alpha() / 2.55) + " %";
  }

  private static String stops(List<GradientStop> stops) {
    return stops.stream()
        .map(stop -> color(stop.color()) + " " + number(100 * stop.offset()) + " %")
        .collect(Collectors.joining(", "));
  }

  private static String at(Point point, Rect box) {
    return at(point.x() - box.x(), point.y() - box.y());
  }

  private static String at(double x, double y) {
    return number(x) + "," + number(y) + " ";
  }

  /** To a hundredth of a px, which nobody sees. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
  }
}
