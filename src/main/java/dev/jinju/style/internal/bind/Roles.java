package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.paint.Color;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The text roles of one design, each bound once. Not thread-safe. */
final class Roles {
  static final String DEFAULT_NAME = "quote";

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
            Emphases.bind(fields, paint),
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

  List<String> names() {
    return new ArrayList<>(bound.keySet());
  }
}
