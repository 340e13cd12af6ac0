package dev.jinju.style.internal.bind;

import dev.jinju.geom.Point;
import dev.jinju.paint.Color;
import dev.jinju.style.Box;
import dev.jinju.style.Element;
import dev.jinju.style.Figure;
import dev.jinju.style.Fill;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picture elements: how they are cut, and what becomes of their colours. */
final class Images {
  private static final String TONES = "a list of two or three colours";
  private static final String FOCUS = "a pair of shares from 0 to 1";

  private static final double MIDDLE = 0.5;

  /** As a screen of 85 lines an inch looks on a card of 1080 px. */
  private static final double STEP = 10;

  /** Closer marks are a grey area, and there would be too many of them. */
  private static final double LEAST_STEP = 2;

  /** What marks stand for. */
  private enum Tone {
    LIGHT,
    DARK
  }

  /** What a picture may be cut to. */
  private enum Mask {
    RECT,
    CIRCLE,
    SQUIRCLE
  }

  private Images() {}

  static Element image(Fields fields) {
    Mask shape = fields.word("shape", Mask.class, Mask.RECT);
    Element.PictureSource source = Pictures.picture(fields);
    Element.Fit fit = fields.word("fit", Element.Fit.class, Element.Fit.COVER);
    Point focus = focus(fields);
    Element.Backdrop backdrop =
        fields.word("backdrop", Element.Backdrop.class, Element.Backdrop.ANY);
    Element.Treatment treatment = treatment(fields);
    @Nullable Fill fill = Fills.fill(fields, "fill");
    Box box = Boxes.bind(fields, false, true, fill);
    double radius = box.decoration().radius();
    @Nullable Figure mask =
        switch (shape) {
          case RECT -> radius > 0 ? new Figure.RectFigure(radius) : null;
          case CIRCLE -> new Figure.EllipseFigure();
          case SQUIRCLE -> new Figure.SquircleFigure();
        };
    return new Element.Image(box, source, fit, focus, mask, backdrop, treatment);
  }

  private static Point focus(Fields fields) {
    List<Json> pair = fields.list("focus", FOCUS);
    @Nullable Json whole = fields.value("focus");
    if (pair.size() == 2) {
      return new Point(share(fields.scope(), pair.get(0)), share(fields.scope(), pair.get(1)));
    }
    if (whole instanceof Json.Arr) {
      fields.scope().report(Faults.outOfRange(whole, FOCUS));
    }
    return new Point(MIDDLE, MIDDLE);
  }

  private static double share(Scope scope, Json written) {
    @Nullable Json value = scope.resolve(written);
    if (value instanceof Json.Num num && num.value() >= 0 && num.value() <= 1) {
      return num.value();
    }
    if (value != null) {
      scope.report(Faults.outOfRange(value, "a number from 0 to 1 or a token"));
    }
    return MIDDLE;
  }

  private static Element.Treatment treatment(Fields fields) {
    Map<Color, Color> recolor = new LinkedHashMap<>();
    @Nullable Color ink = null;
    @Nullable Json value = fields.value("recolor");
    if (value instanceof Json.Obj obj) {
      recolor.putAll(recolor(fields.scope(), obj));
    } else if (value != null) {
      ink = Fills.color(value, fields.scope()).orElse(null);
    }
    @Nullable Fields screen =
        fields.object("screen", "screen", "an object that describes a screen");
    return new Element.Treatment(
        duotone(fields), recolor, ink, screen == null ? null : screen(screen));
  }

  private static Map<Color, Color> recolor(Scope scope, Json.Obj pairs) {
    Map<Color, Color> recolor = new LinkedHashMap<>();
    pairs
        .members()
        .forEach(
            (from, member) -> {
              Optional<Color> old = Fills.color(new Json.Str(member.at(), from), scope);
              @Nullable Json to = scope.resolve(member.value());
              if (to != null) {
                Fills.color(to, scope)
                    .ifPresent(color -> old.ifPresent(key -> recolor.put(key, color)));
              }
            });
    return recolor;
  }

  private static List<Color> duotone(Fields fields) {
    List<Color> colors = new ArrayList<>();
    List<Json> written = fields.list("duotone", TONES);
    for (Json item : written) {
      @Nullable Json color = fields.scope().resolve(item);
      if (color != null) {
        Fills.color(color, fields.scope()).ifPresent(colors::add);
      }
    }
    @Nullable Json whole = fields.value("duotone");
    if (whole instanceof Json.Arr && (written.size() < 2 || written.size() > 3)) {
      fields.scope().report(Faults.outOfRange(whole, TONES));
      return List.of();
    }
    return colors;
  }

  private static Element.Screen screen(Fields fields) {
    double step = fields.extent("step", fields.scope().px(STEP), true);
    @Nullable Json written = fields.value("step");
    if (written != null && step < fields.scope().px(LEAST_STEP)) {
      fields.scope().report(Faults.outOfRange(written, "a length of at least 2"));
    }
    Element.ScreenMark mark =
        fields.word("mark", Element.ScreenMark.class, Element.ScreenMark.STROKES);
    Element.Screen screen =
        new Element.Screen(
            mark,
            Math.max(step, fields.scope().px(LEAST_STEP)),
            fields.number("angle", mark == Element.ScreenMark.DOTS ? 45 : 0),
            fields.color("color").orElse(Color.BLACK),
            fields.word("tone", Tone.class, Tone.LIGHT) == Tone.DARK,
            new Element.Tone(
                fields.number("gamma", 0.85, 0.1, 10, "a number from 0.1 to 10"),
                fields.share("black", 0.03),
                fields.share("white", 0.83),
                fields.extent("least", fields.scope().px(1), false)),
            fields.extent("taper", 0, false));
    fields.close();
    return screen;
  }
}
