package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Nearest;
import dev.jinju.paint.Color;
import dev.jinju.style.Fill;
import dev.jinju.style.internal.source.Colors;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Colours and gradients. */
final class Fills {
  private static final String EXPECTED =
      "a colour, or an object with `linear`, `radial` or `conic`";
  private static final String STOP = "a colour, or an object with `color` and `at`";
  private static final int MAX_STOPS = 64;

  /** Lines of equal colour of a radial gradient. */
  private enum Form {
    CIRCLE,
    ELLIPSE
  }

  private Fills() {}

  static Optional<Color> color(Json value, Scope scope) {
    if (!(value instanceof Json.Str str)) {
      scope.report(Faults.wrongType(value, Colors.EXPECTED));
      return Optional.empty();
    }
    Optional<Color> color = Colors.parse(str.value());
    if (color.isEmpty()) {
      Diagnostic fault = Faults.wrongForm(value, Colors.EXPECTED);
      Optional<String> near =
          str.value().matches("[A-Za-z]+")
              ? Nearest.to(str.value(), Colors.known())
              : Optional.empty();
      scope.report(near.map(n -> fault.withHint("did you mean `" + n + "`?")).orElse(fault));
    }
    return color;
  }

  static @Nullable Fill fill(Fields fields, String name) {
    @Nullable Json value = fields.value(name);
    if (value == null) {
      return null;
    }
    Scope scope = fields.scope();
    if (value instanceof Json.Obj obj) {
      return gradient(fields.nested("fill", obj), obj);
    }
    if (!(value instanceof Json.Str)) {
      scope.report(Faults.wrongType(value, EXPECTED));
      return null;
    }
    return color(value, scope).map(Fill.Flat::new).orElse(null);
  }

  /** The colour of text or of a line, which a conic gradient cannot be. */
  static @Nullable Fill ink(Fields fields, String name) {
    @Nullable Fill fill = fill(fields, name);
    if (!(fill instanceof Fill.ConicFill)) {
      return fill;
    }
    @Nullable Json value = fields.value(name);
    if (value != null) {
      fields
          .scope()
          .report(
              Diagnostic.error("conic-ink", "text and lines have no conic gradient", value.span())
                  .withHint("use `linear` or `radial`, or fill a shape"));
    }
    return null;
  }

  private static @Nullable Fill gradient(Fields fill, Json.Obj obj) {
    @Nullable Fields linear = fill.object("linear", "linear", "an object with `angle` and `stops`");
    @Nullable Fields radial = fill.object("radial", "radial", "an object with `stops`");
    @Nullable Fields conic = fill.object("conic", "conic", "an object with `stops`");
    fill.close();
    if (linear != null) {
      Fill made = new Fill.LinearFill(linear.number("angle", 180), ramp(linear));
      linear.close();
      return made;
    }
    if (radial != null) {
      return radial(radial);
    }
    if (conic != null) {
      return conic(conic);
    }
    if (obj.members().isEmpty()) {
      fill.scope().report(Faults.wrongForm(obj, EXPECTED));
    }
    return null;
  }

  private static Fill radial(Fields radial) {
    Fill made =
        new Fill.RadialFill(
            radial.number("x", 0.5),
            radial.number("y", 0.5),
            radial.number("radius", 1, 0.001, 1000, "a number of more than 0"),
            radial.word("shape", Form.class, Form.CIRCLE) == Form.ELLIPSE,
            ramp(radial));
    radial.close();
    return made;
  }

  private static Fill conic(Fields conic) {
    Fill made =
        new Fill.ConicFill(
            conic.number("from", 0), conic.number("x", 0.5), conic.number("y", 0.5), ramp(conic));
    conic.close();
    if (made.colors().stream().mapToInt(Color::alpha).distinct().count() > 1) {
      conic
          .scope()
          .report(
              Diagnostic.error(
                      "conic-alpha",
                      "the stops of a conic gradient are not all as opaque as one another",
                      conic.span())
                  .withHint("give all of them one opacity, or fade the element with `opacity`"));
    }
    return made;
  }

  private static Fill.Ramp ramp(Fields gradient) {
    return new Fill.Ramp(
        stops(gradient),
        gradient.word("space", Fill.Mixing.class, Fill.Mixing.SRGB),
        gradient.word("ease", Fill.Ease.class, Fill.Ease.LINEAR));
  }

  /** A fill that lets more light through. */
  static Fill fade(Fill fill, double opacity) {
    if (fill instanceof Fill.Flat flat) {
      return new Fill.Flat(flat.color().fade(opacity));
    }
    if (fill instanceof Fill.LinearFill l) {
      return new Fill.LinearFill(l.angle(), fade(l.ramp(), opacity));
    }
    if (fill instanceof Fill.RadialFill r) {
      return new Fill.RadialFill(r.x(), r.y(), r.radius(), r.ellipse(), fade(r.ramp(), opacity));
    }
    Fill.ConicFill c = (Fill.ConicFill) fill;
    return new Fill.ConicFill(c.from(), c.x(), c.y(), fade(c.ramp(), opacity));
  }

  private static Fill.Ramp fade(Fill.Ramp ramp, double opacity) {
    List<Fill.FillStop> stops =
        ramp.stops().stream()
            .map(stop -> new Fill.FillStop(stop.offset(), stop.color().fade(opacity)))
            .toList();
    return new Fill.Ramp(stops, ramp.mixing(), ramp.ease());
  }

  private static List<Fill.FillStop> stops(Fields gradient) {
    if (!gradient.has("stops")) {
      gradient.scope().report(Faults.missingField(gradient.span(), "stops"));
      return List.of();
    }
    List<Json> written = gradient.list("stops", "a list of at least two colours or stops");
    if (written.size() < 2 || written.size() > MAX_STOPS) {
      @Nullable Json value = gradient.value("stops");
      if (value instanceof Json.Arr) {
        gradient
            .scope()
            .report(Faults.outOfRange(value, "a list of at least two colours or stops"));
      }
      return List.of();
    }
    List<Color> colors = new ArrayList<>();
    List<@Nullable Double> places = new ArrayList<>();
    for (Json stop : written) {
      stop(gradient, stop, colors, places);
    }
    return spread(colors, places);
  }

  private static void stop(
      Fields gradient, Json written, List<Color> colors, List<@Nullable Double> places) {
    Scope scope = gradient.scope();
    @Nullable Json stop = scope.resolve(written);
    if (stop instanceof Json.Obj obj) {
      Fields fields = gradient.nested("stop", obj);
      if (!fields.has("color")) {
        scope.report(Faults.missingField(obj.span(), "color"));
      }
      double opacity = fields.share("opacity", 1);
      colors.add(fields.color("color").orElse(Color.BLACK).fade(opacity));
      places.add(fields.has("at") ? fields.share("at", 0) : null);
      fields.close();
    } else if (stop instanceof Json.Str) {
      colors.add(color(stop, scope).orElse(Color.BLACK));
      places.add(null);
    } else if (stop != null) {
      scope.report(Faults.wrongType(stop, STOP));
    }
  }

  /**
   * CSS Images 4, 3.4.3: places never go back, the ends are 0 and 1, those between share their room
   * evenly.
   */
  private static List<Fill.FillStop> spread(List<Color> colors, List<@Nullable Double> places) {
    int n = colors.size();
    double[] at = new double[n];
    int last = -1;
    for (int i = 0; i < n; i++) {
      @Nullable Double place = places.get(i);
      if (place == null && i > 0 && i < n - 1) {
        continue;
      }
      double here = place != null ? place : i == 0 ? 0 : 1;
      at[i] = last < 0 ? here : Math.max(here, at[last]);
      for (int j = last + 1; last >= 0 && j < i; j++) {
        at[j] = at[last] + (at[i] - at[last]) * (j - last) / (i - last);
      }
      last = i;
    }
    List<Fill.FillStop> stops = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      stops.add(new Fill.FillStop(at[i], colors.get(i)));
    }
    return stops;
  }
}
