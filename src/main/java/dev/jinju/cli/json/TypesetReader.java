package dev.jinju.cli.json;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.diag.SourceSpan;
import dev.jinju.text.Breaking;
import dev.jinju.text.Breaking.Balance;
import dev.jinju.text.Paragraph;
import dev.jinju.text.Spacing;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.WordBreak;
import dev.jinju.text.vertical.WritingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one request to the text engine from a line of JSON, and says where a field is wrong. */
public final class TypesetReader {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final List<String> FIELDS =
      List.of(
          "id",
          "text",
          "lang",
          "width",
          "lineBreak",
          "wordBreak",
          "autospace",
          "trim",
          "hanging",
          "balance",
          "minScale",
          "writingMode",
          "textCombineUpright",
          "font",
          "ruby");

  private static final List<String> RUBY_FIELDS = List.of("start", "end", "text");

  private final ObjectNode node;
  private final SourceSpan span;

  private TypesetReader(ObjectNode node, SourceSpan span) {
    this.node = node;
    this.span = span;
  }

  /**
   * Reads a request.
   *
   * @throws InputException when the line is no JSON object, or a field is unknown or has a value of
   *     another kind
   */
  public static TypesetRequest read(String line, SourceSpan span) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      SourceSpan at = new SourceSpan(span.file(), span.line(), Math.max(0, column));
      throw new InputException(
          Diagnostic.error("broken-json", "this is no JSON: `" + e.getOriginalMessage() + "`", at));
    }
    if (!(node instanceof ObjectNode object)) {
      throw new InputException(
          Diagnostic.error("no-object", "expected a JSON object on each line", span));
    }
    return new TypesetReader(object, span).request();
  }

  private TypesetRequest request() {
    for (String name : node.propertyNames()) {
      if (!FIELDS.contains(name)) {
        String hint =
            Nearest.to(name, FIELDS)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("the fields are `" + String.join("`, `", FIELDS) + "`");
        throw fault("unknown-field", "there is no field `" + name + "`", hint);
      }
    }
    double minScale = number("minScale", 1);
    if (!(minScale > 0 && minScale <= 1)) {
      throw wrong("minScale", "a number above 0 and up to 1");
    }
    Paragraph plain =
        TypesetRequest.paragraph(
            TypesetRequest.checked(
                text("text")
                    .orElseThrow(
                        () ->
                            fault(
                                "missing-field",
                                "the field `text` is missing",
                                "give the text to be set")),
                span),
            text("lang").orElse("zh-Hans"),
            spacing(),
            breaking(),
            writingMode(),
            families());
    return new TypesetRequest(node.get("id"), plain.with(rubies(plain)), width(), minScale);
  }

  private List<Paragraph.Ruby> rubies(Paragraph plain) {
    String expected =
        "a list of `{\"start\", \"end\", \"text\"}` in rising order, each within the text";
    List<Paragraph.Ruby> rubies = new ArrayList<>();
    if (!has("ruby")) {
      return rubies;
    }
    JsonNode all = node.get("ruby");
    int at = 0;
    for (JsonNode each : all) {
      Paragraph.Ruby ruby = ruby(each, plain, at).orElseThrow(() -> wrong("ruby", expected));
      rubies.add(ruby);
      at = ruby.end();
    }
    if (!all.isArray()) {
      throw wrong("ruby", expected);
    }
    return rubies;
  }

  private static Optional<Paragraph.Ruby> ruby(JsonNode each, Paragraph plain, int from) {
    int start = each.path("start").asInt(-1);
    int end = each.path("end").asInt(-1);
    String reading = each.path("text").asString("");
    boolean known = RUBY_FIELDS.containsAll(each.propertyNames());
    if (!known
        || start < from
        || end <= start
        || end > plain.text().length()
        || reading.isBlank()) {
      return Optional.empty();
    }
    FaceRequest face = plain.spans().get(0).face();
    return Optional.of(new Paragraph.Ruby(start, end, reading, face, Paragraph.Ruby.HALF));
  }

  private @Nullable Double width() {
    if (!has("width")) {
      return null;
    }
    double width = number("width", 0);
    if (!(width > 0)) {
      throw wrong("width", "a number above 0, or null");
    }
    return width;
  }

  private Spacing spacing() {
    boolean trim = oneOf("trim", "normal", List.of("none")).equals("normal");
    Spacing standard = Spacing.DEFAULT;
    return new Spacing(
        number("autospace", standard.autospace()),
        trim,
        flag("hanging"),
        standard.hangOpening(),
        standard.letterSpacing(),
        standard.halfWidthMarkGap());
  }

  private Breaking breaking() {
    String level = oneOf("lineBreak", "strict", List.of("normal", "loose"));
    String words = oneOf("wordBreak", "normal", List.of("keep-all", "syllables"));
    return new Breaking(
        BreakLevel.valueOf(level.toUpperCase(Locale.ROOT)),
        WordBreak.valueOf(words.toUpperCase(Locale.ROOT).replace('-', '_')),
        balance(),
        List.of());
  }

  private WritingMode writingMode() {
    String mode = oneOf("writingMode", "horizontal-tb", List.of("vertical-rl"));
    String combined = oneOf("textCombineUpright", "digits 2", List.of("digits 3", "none"));
    int digits =
        switch (combined) {
          case "none" -> 0;
          case "digits 3" -> 3;
          default -> WritingMode.DIGITS;
        };
    return new WritingMode(mode.equals("vertical-rl"), digits);
  }

  private Balance balance() {
    if (has("balance") && node.get("balance").isBoolean()) {
      return node.get("balance").booleanValue() ? Balance.PHRASE : Balance.NONE;
    }
    return oneOf("balance", "phrase", List.of("lines")).equals("lines")
        ? Balance.LINES
        : Balance.PHRASE;
  }

  private List<String> families() {
    if (!has("font")) {
      return List.of();
    }
    JsonNode font = node.get("font");
    List<String> families = new ArrayList<>();
    for (JsonNode family : font.isArray() ? font : List.of(font)) {
      if (!family.isString()) {
        throw wrong("font", "the name of a family, or a list of names");
      }
      families.add(family.stringValue());
    }
    return families;
  }

  private boolean has(String name) {
    JsonNode value = node.get(name);
    return value != null && !value.isNull();
  }

  private Optional<String> text(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    if (!node.get(name).isString()) {
      throw wrong(name, "a string");
    }
    return Optional.of(node.get(name).stringValue());
  }

  private double number(String name, double otherwise) {
    if (!has(name)) {
      return otherwise;
    }
    if (!node.get(name).isNumber()) {
      throw wrong(name, "a number");
    }
    return node.get(name).doubleValue();
  }

  private boolean flag(String name) {
    if (has(name) && !node.get(name).isBoolean()) {
      throw wrong(name, "true or false");
    }
    return has(name) && node.get(name).booleanValue();
  }

  private String oneOf(String name, String standard, List<String> others) {
    String value = text(name).orElse(standard);
    if (!value.equals(standard) && !others.contains(value)) {
      throw wrong(name, "`" + standard + "` or `" + String.join("`, `", others) + "`");
    }
    return value;
  }

  private InputException wrong(String name, String expected) {
    return new InputException(
        Diagnostic.error(
            "wrong-value",
            "expected " + expected + " for `" + name + "` but found `" + node.get(name) + "`",
            span));
  }

  private InputException fault(String code, String message, String hint) {
    return new InputException(Diagnostic.error(code, message, span).withHint(hint));
  }
}
