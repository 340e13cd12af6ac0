package dev.jinju.style.internal.load;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds a style file against the JSON Schema. It looks at everything that is written, also at
 * overrides that no card uses, and costs about a fifth of a second to start; so the installation's
 * own styles are proven by a test and not here. Thread-safe.
 */
public final class SchemaCheck {
  private final JsonNode root;
  private final Schema schema;

  public SchemaCheck(Json.Obj schemaFile) {
    this.root = JsonNodes.of(schemaFile);
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }

  void check(Json.Obj style, Problems problems) {
    for (Error error : schema.validate(JsonNodes.of(style))) {
      fault(error, style).ifPresent(problems::add);
    }
  }

  private Optional<Diagnostic> fault(Error error, Json.Obj style) {
    Json at = find(style, error.getInstanceLocation());
    JsonNode rule = parentOf(error);
    String expected = rule.path("title").asString("a value that fits");
    return switch (error.getKeyword()) {
      case "additionalProperties", "unevaluatedProperties" ->
          unknownField(error, (Json.Obj) at, rule);
      case "required" -> Optional.of(Faults.missingField(at.span(), error.getProperty()));
      case "type" -> Optional.of(Faults.wrongType(at, expected));
      case "enum" -> Optional.of(Faults.unknownWord(at, words(rule)));
      case "pattern" -> Optional.of(Faults.wrongForm(at, expected));
      case "propertyNames" -> Optional.of(badName(error, (Json.Obj) at, rule));
      default -> Optional.of(Faults.outOfRange(at, expected));
    };
  }

  /**
   * A field that failed its own rules counts as not evaluated too (2020-12, 11.3); it is known, and
   * its own fault is told.
   */
  private Optional<Diagnostic> unknownField(Error error, Json.Obj at, JsonNode rule) {
    Set<String> known = new TreeSet<>();
    collectFields(rule, known);
    String name = error.getProperty();
    Json.@Nullable Member member = at.members().get(name);
    if (known.contains(name) || member == null) {
      return Optional.empty();
    }
    return Optional.of(Faults.unknownField(member.at(), name, known));
  }

  private static Diagnostic badName(Error error, Json.Obj at, JsonNode rule) {
    String name = error.getProperty();
    Json.@Nullable Member member = at.members().get(name);
    String expected = rule.path("propertyNames").path("title").asString("another name");
    SourceSpan place = member == null ? at.span() : member.at();
    return Diagnostic.error("bad-name", "expected " + expected + ", found `" + name + "`", place);
  }

  private void collectFields(JsonNode rule, Set<String> fields) {
    rule.path("properties").propertyNames().forEach(fields::add);
    rule.path("allOf").forEach(part -> collectFields(part, fields));
    String reference = rule.path("$ref").asString("");
    if (reference.startsWith("#")) {
      collectFields(root.at(reference.substring(1)), fields);
    }
  }

  private JsonNode parentOf(Error error) {
    String pointer = error.getSchemaLocation().getFragment().toString();
    return root.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static List<String> words(JsonNode rule) {
    List<String> words = new ArrayList<>();
    rule.path("enum").forEach(word -> words.add(word.asString()));
    return words;
  }

  private static Json find(Json.Obj style, NodePath path) {
    Json at = style;
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      if (at instanceof Json.Arr arr && step instanceof Integer index) {
        at = arr.items().get(index);
      } else if (at instanceof Json.Obj obj) {
        @Nullable Json next = obj.get(step.toString());
        if (next == null) {
          return at;
        }
        at = next;
      }
    }
    return at;
  }
}
