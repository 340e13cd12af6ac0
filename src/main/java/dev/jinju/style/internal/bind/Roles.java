package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.paint.Color;
import dev.jinju.style.Emphasis;
import dev.jinju.style.Fill;
import dev.jinju.style.FontSpec;
import dev.jinju.style.RubyLook;
import dev.jinju.style.TextFlow;
import dev.jinju.style.TextRole;
import dev.jinju.style.Typography;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Merge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The text roles of one design, each bound once. Not thread-safe. */
final class Roles {
  static final String DEFAULT_NAME = "quote";
  private static final List<String> EMPHASES =
      List.of("strong", "em", "number", "quoted", "code", "link");

  /** A role with the flow that its texts take unless they say otherwise. */
  record Bound(TextRole role, TextFlow flow) {}

  private final Scope scope;
  private final Json.Obj typography;
  private final Map<String, Bound> bound = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();

  /** Binds all roles, so that faults are found in those that nothing uses too. */
  Roles(Scope scope, Json.Obj roles, Json.Obj typography) {
    this.scope = scope;
    this.typography = typography;
    Typographies.bind(new Fields(scope, "typography", typography));
    roles
        .members()
        .forEach(
            (name, member) -> {
              if (member.value() instanceof Json.Obj role) {
                bound.put(name, bind(new Fields(scope, "role", role)));
              } else {
                scope.report(
                    Faults.wrongType(member.value(), "an object that describes a text role"));
              }
            });
  }

  Set<String> used() {
    return used;
  }

  /**
   * The role that an element's field names; an unknown one is reported, and the default stands in.
   */
  Bound named(Fields element, String name) {
    used.add(name);
    @Nullable Bound found = bound.get(name);
    if (found != null) {
      return found;
    }
    @Nullable Json written = element.value("role");
    if (written != null) {
      Diagnostic fault =
          Diagnostic.error("unknown-role", "there is no text role `" + name + "`", written.span());
      scope.report(Faults.hinted(fault, name, bound.keySet(), "the roles are "));
    }
    return bind(new Fields(scope, "role", Json.Obj.empty(element.span())));
  }

  private Bound bind(Fields fields) {
    FontSpec font = font(fields);
    TextRole.Fitting fitting = Sizes.fitting(fields);
    fields.em(fitting.steps().get(0).size());
    @Nullable Fill color = Fills.ink(fields, "color");
    Fill paint = color == null ? new Fill.Flat(Color.BLACK) : color;
    TextRole role =
        new TextRole(
            font,
            fitting,
            fields.number("letterSpacing", 0, -1, 10, "a number from -1 to 10 or a token"),
            paint,
            fields.word("align", TextRole.TextAlign.class, TextRole.TextAlign.START),
            typography(fields),
            emphases(fields, paint),
            ruby(fields, font));
    TextFlow flow = Flows.bind(fields, Flows.DEFAULT, quotes(fields));
    fields.close();
    return new Bound(role, flow);
  }

  private static RubyLook ruby(Fields role, FontSpec around) {
    @Nullable Fields fields = role.object("ruby", "ruby", "an object that describes ruby");
    if (fields == null) {
      return RubyLook.STANDARD;
    }
    double size =
        fields.number(
            "size", RubyLook.STANDARD.size(), 0.2, 1, "a number from 0.2 to 1 or a token");
    @Nullable Fill color = Fills.ink(fields, "color");
    boolean weighted = fields.has("weight");
    int weight = Fonts.weight(fields, around.weight());
    @Nullable FontSpec font = Fonts.font(fields, weight);
    fields.close();
    boolean other = font == null && weighted;
    return new RubyLook(size, color, other ? new FontSpec(around.families(), weight) : font);
  }

  private static FontSpec font(Fields fields) {
    int weight = Fonts.weight(fields, 400);
    @Nullable FontSpec font = Fonts.font(fields, weight);
    return font == null ? Fonts.fallback(weight) : font;
  }

  private TextFlow.Quotes quotes(Fields role) {
    return Typographies.quotes(new Fields(scope, "typography", mergedTypography(role)));
  }

  private Typography typography(Fields role) {
    return Typographies.bind(new Fields(scope, "typography", mergedTypography(role)));
  }

  /** What holds for all texts, under what the role says. */
  private Json.Obj mergedTypography(Fields role) {
    @Nullable Json own = role.value("typography");
    if (own != null && !(own instanceof Json.Obj)) {
      scope.report(Faults.wrongType(own, Typographies.EXPECTED));
    }
    return own instanceof Json.Obj obj ? Merge.over(typography, obj) : typography;
  }

  private static Map<String, Emphasis> emphases(Fields role, Fill around) {
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
    fields.close();
    Emphasis whole = new Emphasis(color, weight == 0 ? null : weight, font, dots, italic, null);
    return words == null
        ? whole
        : new Emphasis(color, whole.weight(), font, dots, italic, latin(words, whole));
  }

  /** What is not said of Western words is as in the whole emphasis. */
  private static Emphasis latin(Fields fields, Emphasis whole) {
    @Nullable Fill color = fields.has("color") ? Fills.ink(fields, "color") : whole.color();
    int weight = Fonts.weight(fields, whole.weight() == null ? 0 : whole.weight());
    @Nullable FontSpec font = Fonts.font(fields, weight == 0 ? 400 : weight);
    boolean italic = fields.flag("italic", whole.italic());
    fields.close();
    return new Emphasis(
        color, weight == 0 ? null : weight, font == null ? whole.font() : font, null, italic, null);
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

  List<String> names() {
    return new ArrayList<>(bound.keySet());
  }
}
