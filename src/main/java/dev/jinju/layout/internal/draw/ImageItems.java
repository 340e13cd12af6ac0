package dev.jinju.layout.internal.draw;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.image.Picture;
import dev.jinju.image.effects.LightScreen;
import dev.jinju.image.effects.PictureEffects;
import dev.jinju.paint.Paint;
import dev.jinju.style.Element;
import java.util.List;

/** Fits pictures into boxes and gives them the look that a style asks for. */
public final class ImageItems {
  private ImageItems() {}

  /**
   * A picture fitted into its box (CSS {@code object-fit}) and cut by its mask.
   *
   * @throws InputException when the picture cannot have the look
   */
  public static FrameItem.Group of(
      Element.Image image, Picture picture, Rect inner, PictureEffects effects) {
    Rect place = place(image, picture.size(), inner);
    PathData clip =
        image.mask() == null
            ? PathData.rect(inner)
            : FigurePaths.path(image.mask(), inner, image.box().span());
    Element.Screen screen = image.treatment().screen();
    FrameItem drawn =
        screen == null
            ? new FrameItem.Image(place, treated(image, picture, effects), "")
            : marks(image, screen, treated(image, picture, effects), place, inner, effects);
    return new FrameItem.Group(Transform.IDENTITY, clip, 1, Role.ARTIFACT, null, List.of(drawn));
  }

  /** Where the whole picture lies; its focus at the same shares of the box (object-position). */
  private static Rect place(Element.Image image, Size size, Rect inner) {
    double sx = inner.width() / size.width();
    double sy = inner.height() / size.height();
    switch (image.fit()) {
      case COVER -> sx = sy = Math.max(sx, sy);
      case CONTAIN -> sx = sy = Math.min(sx, sy);
      case FILL -> {}
    }
    double w = size.width() * sx;
    double h = size.height() * sy;
    return new Rect(
        inner.x() + image.focus().x() * (inner.width() - w),
        inner.y() + image.focus().y() * (inner.height() - h),
        w,
        h);
  }

  private static Picture treated(Element.Image image, Picture picture, PictureEffects effects) {
    Element.Treatment treatment = image.treatment();
    Picture treated = picture;
    if (treatment.ink() != null || !treatment.recolor().isEmpty()) {
      if (!(picture instanceof Picture.Vector drawing)) {
        String message =
            "`" + image.source().name() + "` is no SVG drawing, so it has no colours to exchange";
        throw new InputException(
            Diagnostic.error("recolored-pixels", message, image.box().span())
                .withHint("use `duotone` for PNG and JPEG pictures"));
      }
      treated = effects.recolor(drawing, treatment.recolor(), treatment.ink());
    }
    return treatment.duotone().isEmpty() ? treated : effects.duotone(treated, treatment.duotone());
  }

  private static FrameItem marks(
      Element.Image image,
      Element.Screen screen,
      Picture picture,
      Rect place,
      Rect inner,
      PictureEffects effects) {
    Element.Tone tone = screen.tone();
    LightScreen light =
        new LightScreen(
            screen.mark() == Element.ScreenMark.DOTS,
            screen.step(),
            screen.angle(),
            new LightScreen.Curve(screen.dark(), tone.gamma(), tone.black(), tone.white()),
            tone.least(),
            screen.taper());
    if (!light.fits(inner)) {
      throw new InputException(
          Diagnostic.error(
                  "too-many-marks",
                  "this screen has too many marks for one card",
                  image.box().span())
              .withHint("give it a larger `step`"));
    }
    // The same marks wherever the box stands, so that they are made once for all cards.
    PathData path =
        effects.screen(
            picture,
            light,
            place.translate(-inner.x(), -inner.y()),
            new Rect(0, 0, inner.width(), inner.height()));
    return FrameItem.Shape.fill(
        path.transform(Transform.translate(inner.x(), inner.y())), Paint.solid(screen.color()));
  }
}
