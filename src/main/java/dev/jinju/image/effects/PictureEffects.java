package dev.jinju.image.effects;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.image.KeptResults;
import dev.jinju.image.Picture;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Other looks of pictures. The same picture gives the same instance while it is in use, so that
 * what renderers keep of it stays good. Thread-safe.
 */
public final class PictureEffects {
  /** Of a picture's edge, the share that can be seen through where something was cut out. */
  private static final double CLEAR_EDGE = 0.2;

  private final KeptResults<Picture> tinted = new KeptResults<>();
  private final KeptResults<PathData> screened = new KeptResults<>();

  private record Screened(LightScreen screen, Rect place, Rect box) {}

  private record Recolored(Map<Color, Color> colors, @Nullable Color ink) {}

  /**
   * The picture in a few colours, by its light.
   *
   * @param tones at least two, from the darkest to the lightest; alphas stay the picture's
   */
  public Picture duotone(Picture picture, List<Color> tones) {
    return tinted.get(picture, tones, () -> mapped(picture, table(tones)));
  }

  private static UnaryOperator<Color> table(List<Color> tones) {
    Color[] byLight = new Color[256];
    for (int light = 0; light < byLight.length; light++) {
      double way = light / 255.0 * (tones.size() - 1);
      int before = Math.min((int) way, tones.size() - 2);
      byLight[light] = tones.get(before).mix(tones.get(before + 1), way - before);
    }
    return color -> byLight[LightMap.light(color)].fade(color.alpha() / 255.0);
  }

  /**
   * A drawing in other colours.
   *
   * @param colors what a colour becomes, whatever its alpha
   * @param ink what all others become; null to leave them
   */
  public Picture recolor(Picture.Vector drawing, Map<Color, Color> colors, @Nullable Color ink) {
    return tinted.get(
        drawing,
        new Recolored(colors, ink),
        () ->
            mapped(
                drawing,
                color -> {
                  Color known = colors.get(new Color(color.argb() | 0xff000000));
                  Color to = known == null ? ink : known;
                  return to == null ? color : to.fade(color.alpha() / 255.0);
                }));
  }

  private static Picture mapped(Picture picture, UnaryOperator<Color> colors) {
    if (picture instanceof Picture.Vector vector) {
      return new Picture.Vector(
          vector.size(),
          vector.layers().stream()
              .map(
                  layer ->
                      new Picture.Layer(
                          layer.path(),
                          layer.evenOdd(),
                          mapped(layer.fill(), colors),
                          layer.clip()))
              .toList());
    }
    Picture.Raster raster = (Picture.Raster) picture;
    int[] argb = new int[raster.argb().length];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = colors.apply(new Color(raster.argb()[i])).argb();
    }
    return new Picture.Raster(raster.width(), raster.height(), argb);
  }

  private static Paint mapped(Paint paint, UnaryOperator<Color> colors) {
    if (paint instanceof Paint.Linear linear) {
      return new Paint.Linear(linear.start(), linear.end(), mapped(linear.stops(), colors));
    }
    if (paint instanceof Paint.Radial radial) {
      return new Paint.Radial(
          radial.center(), radial.radius(), radial.ratio(), mapped(radial.stops(), colors));
    }
    return Paint.solid(colors.apply(((Paint.Solid) paint).color()));
  }

  private static List<GradientStop> mapped(List<GradientStop> stops, UnaryOperator<Color> colors) {
    return stops.stream()
        .map(stop -> new GradientStop(stop.offset(), colors.apply(stop.color())))
        .toList();
  }

  /**
   * The marks of a screen over a picture.
   *
   * @param place where the picture is stretched to
   * @param box outside which there are no marks
   */
  public PathData screen(Picture picture, LightScreen screen, Rect place, Rect box) {
    return screened.get(
        picture,
        new Screened(screen, place, box),
        () -> new ScreenMarks(screen, LightMap.of(picture, screen, place), place, box).path());
  }

  /** Whether a picture was cut out: what is at its edges can be seen through. */
  public static boolean isCutOut(Picture picture) {
    if (picture instanceof Picture.Vector vector) {
      Rect whole = Rect.of(dev.jinju.geom.Point.ORIGIN, vector.size());
      return vector.layers().isEmpty()
          || !vector.layers().get(0).path().controlBounds().contains(whole, 0.5);
    }
    Picture.Raster raster = (Picture.Raster) picture;
    int clear = 0;
    int count = 0;
    for (int y = 0; y < raster.height(); y++) {
      boolean row = y == 0 || y == raster.height() - 1;
      for (int x = 0; x < raster.width(); x += row ? 1 : Math.max(1, raster.width() - 1)) {
        clear += raster.argb()[y * raster.width() + x] >>> 24 < 128 ? 1 : 0;
        count++;
      }
    }
    return clear >= count * CLEAR_EDGE;
  }
}
