package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.style.Box;
import dev.jinju.style.Element;
import dev.jinju.style.Fill;
import dev.jinju.style.Template;
import dev.jinju.style.TextFlow;
import dev.jinju.style.TextRole;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Merge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of elements. The depth is bounded by the reader of files. */
final class Elements {
  /** Px between a line's number and its words, where a style does not say it. */
  private static final double LINE_NUMBER_GAP = 24;

  private final Scope scope;
  private final Roles roles;
  private final Repeats repeats;

  Elements(Scope scope, Roles roles) {
    this.scope = scope;
    this.roles = roles;
    repeats = new Repeats(scope);
  }

  /**
   * @param parent the axis of the stack around it; null in a layer, and at the top
   */
  Element bind(Json.Obj written, Element.@Nullable Axis parent) {
    @Nullable String kind = Merge.elementKind(written);
    Fields fields = new Fields(scope, kind == null ? "box" : kind, written);
    Element element =
        switch (kind == null ? "box" : kind) {
          case "stack" -> stack(fields);
          case "layer" -> layer(fields);
          case "text" -> text(fields);
          case "image" -> Images.image(fields);
          case "rule" -> Shapes.rule(fields, parent);
          case "shape" -> Shapes.shape(fields, roles);
          case "pattern" -> Patterns.pattern(fields);
          case "qr" -> QrCodes.qr(fields);
          case "spacer" -> spacer(fields, parent);
          default -> box(fields);
        };
    fields.close();
    return element;
  }

  List<Element> all(List<Json> written, Element.@Nullable Axis parent) {
    List<Element> elements = new ArrayList<>();
    for (Json item : written) {
      if (item instanceof Json.Obj obj) {
        elements.addAll(repeats.bind(obj, parent, copy -> bind(copy, parent)));
      } else {
        scope.report(Faults.wrongType(item, "an element"));
      }
    }
    return elements;
  }

  private Element stack(Fields fields) {
    Element.Axis axis = fields.word("stack", Element.Axis.class, Element.Axis.COLUMN);
    boolean column = axis == Element.Axis.COLUMN;
    return new Element.Stack(
        Boxes.bind(fields, true, false, Fills.fill(fields, "fill")),
        axis,
        fields.length("gap", 0),
        fields.word(
            "align", Element.Align.class, column ? Element.Align.STRETCH : Element.Align.START),
        fields.word("justify", Element.Justify.class, Element.Justify.START),
        all(fields.list("children", "a list of elements"), axis));
  }

  private Element layer(Fields fields) {
    return new Element.Layer(
        Boxes.bind(fields, false, true, Fills.fill(fields, "fill")),
        fields.flag("hug", false),
        all(fields.list("layer", "a list of elements"), null));
  }

  private Element text(Fields fields) {
    @Nullable Template content = fields.template("text");
    @Nullable String named = fields.string("role");
    String roleName = named == null ? Roles.DEFAULT_NAME : named;
    Roles.Bound bound = roles.named(fields, roleName);
    fields.em(bound.role().steps().get(0).size());
    TextFlow flow = Flows.bind(fields, bound.flow()).withNumbers(numbers(fields));
    @Nullable Fill fill = Fills.ink(fields, "fill");
    TextFlow.Rows rows = Flows.rows(fields, roles, flow);
    TextFlow.Relief relief = Flows.relief(fields);
    Box box = Boxes.bind(fields, false, false, null);
    return new Element.Text(
        box,
        content == null ? new Template("", List.of()) : content,
        roleName,
        fill == null ? bound.role() : colored(bound.role(), fill),
        flow,
        rows,
        relief);
  }

  private TextFlow.@Nullable Numbers numbers(Fields text) {
    @Nullable Fields fields =
        text.object("lineNumbers", "lineNumbers", "an object with `role` and `gap`");
    if (fields == null) {
      return null;
    }
    @Nullable String role = fields.string("role");
    String name = role == null ? Roles.DEFAULT_NAME : role;
    TextRole found = roles.named(fields, name).role();
    double gap = fields.length("gap", LINE_NUMBER_GAP);
    fields.close();
    return new TextFlow.Numbers(name, found, gap);
  }

  private static TextRole colored(TextRole role, Fill color) {
    return new TextRole(
        role.font(),
        role.fitting(),
        role.letterSpacing(),
        color,
        role.align(),
        role.typography(),
        role.emphasis(),
        role.ruby());
  }

  private Element spacer(Fields fields, Element.@Nullable Axis parent) {
    @Nullable Double length = fields.extent("spacer", false);
    boolean row = parent == Element.Axis.ROW;
    Box box = Boxes.bind(fields, false, false, Fills.fill(fields, "fill"));
    return new Element.Spacer(Boxes.withDefaultSize(box, row ? length : null, row ? null : length));
  }

  private Element box(Fields fields) {
    if (!fields.has("fill") && !fields.has("border")) {
      scope.report(
          Diagnostic.error("no-element", "this element says nothing of what it is", fields.span())
              .withHint("give it one of " + Faults.either(Merge.ELEMENT_KINDS) + ", or a `fill`"));
    }
    return new Element.Spacer(Boxes.bind(fields, false, true, Fills.fill(fields, "fill")));
  }
}
