package dev.jinju.style.internal.bind;

import dev.jinju.paint.Color;
import dev.jinju.style.Emphasis;
import dev.jinju.style.Figure;
import dev.jinju.style.Fill;
import dev.jinju.style.FontSpec;
import dev.jinju.style.internal.source.Faults;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a role's emphasised words look. */
final class Emphases {
  private static final List<String> EMPHASES =
      List.of("strong", "em", "number", "quoted", "code", "link");
  private static final String EM = "a number from -1 to 1 or a token";

  /** A finer screen is an area, and would have millions of dots. */
  private static final double LEAST_STEP = 3;

  private Emphases() {}

  static Map<String, Emphasis> bind(Fields role, Fill around) {
    @Nullable Fields fields = role.object("emphasis", "emphases", "an object of emphasis styles");
    Map<String, Emphasis> all = new TreeMap<>();
    if (fields == null) {
      return all;
    }
    for (String name : EMPHASES) {
      @Nullable Fields one =
          fields.object(name, "emphasis", "an object that describes an emphasis");
      if (one != null) {
        all.put(name, emphasis(one, around));
      }
    }
    fields.close();
    return all;
  }

  private static Emphasis emphasis(Fields fields, Fill around) {
    @Nullable Fill color = Fills.ink(fields, "color");
    int weight = Fonts.weight(fields, 0);
    @Nullable FontSpec font = Fonts.font(fields, weight == 0 ? 400 : weight);
    Emphasis.@Nullable Dots dots = dots(fields, flat(color == null ? around : color));
    boolean italic = fields.flag("italic", false);
    @Nullable Fields words =
        fields.object("latin", "latinEmphasis", "an object that describes Western words");
    Emphasis.@Nullable Underline underline = underline(fields);
    Emphasis.@Nullable Marker marker = marker(fields);
    fields.close();
    @Nullable Integer heavy = weight == 0 ? null : weight;
    Emphasis whole = new Emphasis(color, heavy, font, dots, italic, null, underline, marker);
    return words == null
        ? whole
        : new Emphasis(color, heavy, font, dots, italic, latin(words, whole), underline, marker);
  }

  /** What is not said of Western words is as in the whole emphasis. */
  private static Emphasis latin(Fields fields, Emphasis whole) {
    @Nullable Fill color = fields.has("color") ? Fills.ink(fields, "color") : whole.color();
    int weight = Fonts.weight(fields, whole.weight() == null ? 0 : whole.weight());
    @Nullable FontSpec font = Fonts.font(fields, weight == 0 ? 400 : weight);
    boolean italic = fields.flag("italic", whole.italic());
    fields.close();
    return new Emphasis(
        color,
        weight == 0 ? null : weight,
        font == null ? whole.font() : font,
        null,
        italic,
        null,
        whole.underline(),
        whole.marker());
  }

  /** One colour for what has no gradient: the first. */
  private static Color flat(Fill fill) {
    return fill.colors().isEmpty() ? Color.BLACK : fill.colors().get(0);
  }

  private static Emphasis.@Nullable Dots dots(Fields emphasis, Color color) {
    @Nullable Fields fields =
        emphasis.object("dots", "dots", "an object that describes emphasis marks");
    if (fields == null) {
      return null;
    }
    String expected = "a number from 0 to 1 or a token";
    Emphasis.Dots dots =
        new Emphasis.Dots(
            fields.number("size", 0.17, 0, 1, expected),
            fields.number("stroke", 0, 0, 1, expected),
            fields.number("gap", 0, -1, 1, "a number from -1 to 1 or a token"),
            fields.color("color").orElse(color),
            fields.flag("digits", false));
    fields.close();
    return dots;
  }

  private static Emphasis.@Nullable Underline underline(Fields emphasis) {
    @Nullable Fields fields =
        emphasis.object("underline", "underline", "an object that describes an underline");
    if (fields == null) {
      return null;
    }
    Emphasis.Underline underline =
        new Emphasis.Underline(
            fields.number("thickness", 0.06, 0.005, 1, "a number from 0.005 to 1 or a token"),
            fields.number("offset", 0.04, -1, 1, EM),
            fields.color("color").orElse(null));
    fields.close();
    return underline;
  }

  private static Emphasis.@Nullable Marker marker(Fields emphasis) {
    @Nullable Fields fields =
        emphasis.object("marker", "marker", "an object that describes a marker");
    if (fields == null) {
      return null;
    }
    if (!fields.has("color")) {
      fields.scope().report(Faults.missingField(fields.span(), "color"));
    }
    @Nullable Fill fill = Fills.ink(fields, "color");
    Figure.PathFigure outline = Shapes.path(fields, false);
    Emphasis.Marker marker =
        new Emphasis.Marker(
            new Emphasis.Bar(
                fields.number("top", 0.45, -1, 1, EM),
                fields.number("bottom", 0, -1, 1, EM),
                fields.number("before", 0.06, -1, 1, EM),
                fields.number("after", 0.06, -1, 1, EM)),
            fields.number("skew", 0, -60, 60, "a number from -60 to 60 or a token"),
            fields.number("radius", 0, 0, 1, "a number from 0 to 1 or a token"),
            fill == null ? new Fill.Flat(Color.BLACK.fade(0)) : fill,
            screen(fields),
            outline.data().isEmpty() ? null : outline);
    fields.close();
    return marker;
  }

  /** Dots instead of an area, or null. */
  static Emphasis.@Nullable Screen screen(Fields owner) {
    @Nullable Fields fields =
        owner.object("screen", "dotScreen", "an object that describes a screen");
    if (fields == null) {
      return null;
    }
    double step = fields.extent("step", fields.scope().px(10), true);
    Emphasis.Screen screen =
        new Emphasis.Screen(
            Math.max(step, fields.scope().px(LEAST_STEP)),
            fields.extent("dot", step * 0.55, true) / 2,
            fields.number("angle", 45));
    fields.close();
    return screen;
  }
}
