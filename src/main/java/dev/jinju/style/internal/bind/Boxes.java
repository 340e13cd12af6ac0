package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.paint.Color;
import dev.jinju.style.Angle;
import dev.jinju.style.Box;
import dev.jinju.style.Condition;
import dev.jinju.style.Decoration;
import dev.jinju.style.Element.Align;
import dev.jinju.style.Element.Justify;
import dev.jinju.style.Fill;
import dev.jinju.style.Placement;
import dev.jinju.style.Sizing;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import org.jspecify.annotations.Nullable;

/** What every element has. */
final class Boxes {
  private static final String INSET =
      "a length, or an object with `top`, `right`, `bottom`, `left`";

  private static final String CLIP = "true, the id of an element, or an object with `outside`";

  /** As a sheet that lies a little above another one. */
  private static final double SHADOW_DOWN = 8;

  private static final double SHADOW_BLUR = 24;
  private static final Color SHADOW_COLOR = new Color(0x40000000);

  private Boxes() {}

  /**
   * @param own whether {@code align} and {@code justify} are the element's own and say nothing of
   *     its place
   * @param sized whether one field may give both width and height
   * @param fill behind the content; null where {@code fill} means something else for this element
   */
  static Box bind(Fields fields, boolean own, boolean sized, @Nullable Fill fill) {
    Repeats.requireNone(fields);
    return new Box(
        sizing(fields, sized),
        Lengths.sides(fields, "margin"),
        Lengths.sides(fields, "padding"),
        decoration(fields, fill),
        placement(fields, own),
        new Condition(fields.template("when"), fields.template("unless")),
        fields.string("id"),
        fields.span());
  }

  /** The same box with a height where none was asked for. */
  static Box withDefaultSize(Box box, @Nullable Double width, @Nullable Double height) {
    Sizing s = box.sizing();
    Sizing sizing =
        new Sizing(
            s.width() == null ? width : s.width(),
            s.height() == null ? height : s.height(),
            s.minWidth(),
            s.maxWidth(),
            s.minHeight(),
            s.maxHeight(),
            s.grow(),
            s.shrink());
    return new Box(
        sizing,
        box.margin(),
        box.padding(),
        box.decoration(),
        box.placement(),
        box.condition(),
        box.id(),
        box.span());
  }

  private static Sizing sizing(Fields fields, boolean sized) {
    @Nullable Double size = sized ? fields.extent("size", false) : null;
    @Nullable Double width = fields.extent("width", false);
    @Nullable Double height = fields.extent("height", false);
    return new Sizing(
        width == null ? size : width,
        height == null ? size : height,
        fields.extent("minWidth", false),
        fields.extent("maxWidth", false),
        fields.extent("minHeight", false),
        fields.extent("maxHeight", false),
        fields.positive("grow", 0),
        fields.positive("shrink", 1));
  }

  private static Decoration decoration(Fields fields, @Nullable Fill fill) {
    return new Decoration(
        fill,
        Lines.line(fields, "border"),
        fields.extent("radius", 0, false),
        fields.share("opacity", 1),
        Angles.angle(fields, "rotate"),
        shadow(fields),
        clip(fields));
  }

  private static Decoration.@Nullable Shadow shadow(Fields fields) {
    @Nullable Fields shadow =
        fields.object("shadow", "shadow", "an object with `x`, `y`, `blur` and `color`");
    if (shadow == null) {
      return null;
    }
    Decoration.Shadow cast =
        new Decoration.Shadow(
            shadow.length("x", 0),
            shadow.length("y", fields.scope().px(SHADOW_DOWN)),
            shadow.extent("blur", fields.scope().px(SHADOW_BLUR), false),
            shadow.color("color").orElse(SHADOW_COLOR).fade(shadow.share("opacity", 1)));
    shadow.close();
    return cast;
  }

  private static Decoration.@Nullable Clip clip(Fields fields) {
    @Nullable Json value = fields.value("clip");
    if (value instanceof Json.Bool own) {
      return own.value() ? new Decoration.Clip(null, false, value.span()) : null;
    }
    if (value instanceof Json.Str id) {
      return new Decoration.Clip(id.value(), false, value.span());
    }
    if (value instanceof Json.Obj obj) {
      Fields outside = fields.nested("clip", obj);
      @Nullable String id = outside.string("outside");
      if (id == null && !outside.has("outside")) {
        fields.scope().report(Faults.missingField(obj.span(), "outside"));
      }
      outside.close();
      return id == null ? null : new Decoration.Clip(id, true, value.span());
    }
    if (value != null) {
      fields.scope().report(Faults.wrongType(value, CLIP));
    }
    return null;
  }

  private static Placement placement(Fields fields, boolean own) {
    @Nullable Align self = fields.word("alignSelf", Align.class);
    @Nullable Justify selfJustify = fields.word("justifySelf", Justify.class);
    @Nullable Align align = own || self != null ? self : fields.word("align", Align.class);
    @Nullable Justify justify =
        own || selfJustify != null ? selfJustify : fields.word("justify", Justify.class);
    if (!own) {
      fields.has("align");
      fields.has("justify");
    }
    Placement.@Nullable Inset inset = inset(fields);
    Placement.@Nullable Polar polar = polar(fields);
    if (inset != null && polar != null) {
      fields
          .scope()
          .report(
              Diagnostic.error(
                  "two-places",
                  "an element has either `inset` or `polar`, not both",
                  fields.span()));
    }
    if (polar != null) {
      return polar;
    }
    return inset != null ? inset : new Placement.Flow(align, justify);
  }

  private static Placement.@Nullable Inset inset(Fields fields) {
    @Nullable Json value = fields.value("inset");
    if (value == null) {
      return null;
    }
    if (!(value instanceof Json.Obj obj)) {
      @Nullable Double all = fields.length("inset");
      return new Placement.Inset(all, all, all, all);
    }
    Fields sides = fields.nested("inset", obj);
    Placement.Inset inset =
        new Placement.Inset(
            sides.length("top"),
            sides.length("right"),
            sides.length("bottom"),
            sides.length("left"));
    sides.close();
    if (obj.members().isEmpty()) {
      fields.scope().report(Faults.wrongForm(obj, INSET));
    }
    return inset;
  }

  private static Placement.@Nullable Polar polar(Fields fields) {
    @Nullable Fields polar =
        fields.object("polar", "polar", "an object with `x`, `y`, `radius` and `angle`");
    if (polar == null) {
      return null;
    }
    @Nullable Angle angle = Angles.angle(polar, "angle");
    Placement.Polar placed =
        new Placement.Polar(
            polar.length("x", 0),
            polar.length("y", 0),
            polar.length("radius", 0),
            angle == null ? Angle.fixed(0) : angle);
    polar.close();
    return placed;
  }
}
