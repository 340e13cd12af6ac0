package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.paint.Color;
import dev.jinju.style.Element.Align;
import dev.jinju.style.Line;
import dev.jinju.style.TextFlow;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How texts run: most lines, overflow, writing mode, place of the lines, what lies behind them. A
 * role gives defaults, an element its own.
 */
final class Flows {
  /** More lines than any card can hold. */
  static final TextFlow DEFAULT =
      new TextFlow(99, TextFlow.Overflow.SHRINK, false, Align.START, TextFlow.Quotes.KEEP);

  private static final Map<String, Boolean> MODES =
      new TreeMap<>(Map.of("horizontal-tb", false, "vertical-rl", true));
  private static final Map<String, Align> VALIGN =
      new TreeMap<>(Map.of("start", Align.START, "center", Align.CENTER, "end", Align.END));

  private static final Map<String, Boolean> INITIALS =
      new TreeMap<>(Map.of("any", false, "figure", true));

  /** Px between neighbours, where a style does not say it. */
  private static final double GAP = 24;

  /** More columns than a card has room for words. */
  private static final int MOST_COLUMNS = 12;

  private Flows() {}

  /**
   * The flow of a role or an element.
   *
   * @param base what holds where the fields say nothing
   */
  static TextFlow bind(Fields fields, TextFlow base) {
    return bind(fields, base, base.quotes());
  }

  /** The flow of a role whose quotation marks are told by its typography. */
  static TextFlow bind(Fields fields, TextFlow base, TextFlow.Quotes quotes) {
    @Nullable Boolean vertical = fields.word("writingMode", MODES);
    @Nullable Align valign = fields.word("valign", VALIGN);
    return new TextFlow(
        fields.count("maxLines", base.maxLines()),
        fields.word("overflow", TextFlow.Overflow.class, base.overflow()),
        vertical == null ? base.vertical() : vertical,
        valign == null ? base.valign() : valign,
        quotes);
  }

  /** Where the lines of a text lie, beyond its flow. */
  static TextFlow.Rows rows(Fields text, Roles roles, TextFlow flow) {
    double grid = text.extent("grid", 0, false);
    return new TextFlow.Rows(columns(text), grid, initial(text, roles, flow), ruling(text));
  }

  private static TextFlow.@Nullable Columns columns(Fields text) {
    @Nullable Json value = text.value("columns");
    if (value == null) {
      return null;
    }
    boolean plain = !(value instanceof Json.Obj);
    @Nullable Fields fields =
        plain ? text : text.object("columns", "columns", "a number or an object with `count`");
    if (fields == null) {
      return null;
    }
    int count = fields.count(plain ? "columns" : "count", 2);
    double gap = plain ? text.scope().px(GAP) : fields.extent("gap", text.scope().px(GAP), false);
    @Nullable Line rule = plain ? null : Lines.line(fields, "rule");
    if (!plain) {
      fields.close();
    }
    if (count > MOST_COLUMNS) {
      text.scope().report(Faults.outOfRange(value, "a `count` of at most " + MOST_COLUMNS));
    }
    return count < 2 ? null : new TextFlow.Columns(Math.min(count, MOST_COLUMNS), gap, rule);
  }

  private static TextFlow.@Nullable Initial initial(Fields text, Roles roles, TextFlow flow) {
    @Nullable Fields fields =
        text.object("initial", "initial", "an object that describes an initial");
    if (fields == null) {
      return null;
    }
    if (flow.vertical()) {
      String message = "an `initial` stands beside lines, and this text is set in columns";
      text.scope()
          .report(
              Diagnostic.error("initial-in-columns", message, fields.span())
                  .withHint("take `initial` out, or set the text in `horizontal-tb`"));
    }
    @Nullable String named = fields.string("role");
    String role = named == null ? Roles.DEFAULT_NAME : named;
    @Nullable Boolean figuresOnly = fields.word("of", INITIALS);
    TextFlow.Initial initial =
        new TextFlow.Initial(
            Math.max(2, fields.count("lines", 2)),
            figuresOnly != null && figuresOnly,
            fields.count("most", 3),
            fields.extent("gap", text.scope().px(GAP), false),
            role,
            roles.named(fields, role).role(),
            relief(fields));
    fields.close();
    return initial;
  }

  private static TextFlow.@Nullable Ruling ruling(Fields text) {
    @Nullable Fields fields = text.object("ruling", "ruling", "an object with `line`, and `reach`");
    if (fields == null) {
      return null;
    }
    @Nullable Line line = Lines.line(fields, "line");
    TextFlow.Ruling ruling =
        new TextFlow.Ruling(
            line == null ? Lines.hair(text.scope()) : line,
            fields.number("offset", 0.2, -2, 2, "a number from -2 to 2 or a token"),
            Lengths.sides(fields, "reach"));
    fields.close();
    return ruling;
  }

  /** What lies behind the letters of a text or an initial. */
  static TextFlow.Relief relief(Fields owner) {
    @Nullable Line outline = Lines.line(owner, "outline");
    @Nullable Fields echo = owner.object("echo", "echo", "an object with `x`, `y` and `color`");
    if (echo == null) {
      return outline == null ? TextFlow.Relief.NONE : new TextFlow.Relief(outline, null);
    }
    if (!echo.has("color")) {
      owner.scope().report(Faults.missingField(echo.span(), "color"));
    }
    TextFlow.Echo again =
        new TextFlow.Echo(
            echo.length("x", 0),
            echo.length("y", 0),
            echo.color("color").orElse(Color.BLACK),
            Emphases.screen(echo));
    echo.close();
    return new TextFlow.Relief(outline, again);
  }
}
