package dev.jinju.episode.internal.json;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.episode.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON document's top level: its fields, and the items of every array with their lines.
 *
 * @param fields what is neither object nor array, by name
 * @param lists the arrays among the fields, also one level below an object; a document that is an
 *     array itself has it under the empty name
 */
public record JsonDocument(Map<String, JsonNode> fields, Map<String, List<Item>> lists) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** One value of a list, and the line at which it begins. */
  public record Item(JsonNode node, int line) {
    /** The first of the named fields that holds text or a number; empty when none does. */
    public String text(String... names) {
      for (String name : names) {
        JsonNode value = node.path(name);
        if (value.isString() || value.isNumber()) {
          return value.asString().strip();
        }
      }
      return "";
    }
  }

  /**
   * Reads the document.
   *
   * @throws InputException when it is no JSON, at the place of the fault
   */
  public static JsonDocument read(SourceText source) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    Map<String, List<Item>> lists = new LinkedHashMap<>();
    try (JsonParser parser = MAPPER.createParser(source.text())) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        lists.put("", items(parser));
      } else {
        object(parser, fields, lists, true);
      }
    } catch (JacksonException e) {
      throw fault(source, e);
    }
    return new JsonDocument(fields, lists);
  }

  private static void object(
      JsonParser parser,
      Map<String, JsonNode> fields,
      Map<String, List<Item>> lists,
      boolean outer) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY) {
        lists.putIfAbsent(name, items(parser));
      } else if (value == JsonToken.START_OBJECT && outer) {
        object(parser, fields, lists, false);
      } else if (value == JsonToken.START_OBJECT) {
        parser.skipChildren();
      } else {
        fields.putIfAbsent(name, parser.readValueAsTree());
      }
    }
  }

  private static List<Item> items(JsonParser parser) {
    List<Item> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = parser.currentTokenLocation().getLineNr();
      items.add(new Item(parser.readValueAsTree(), line));
    }
    return items;
  }

  /** A field's text; empty when it is missing or no text. */
  public String text(String... names) {
    for (String name : names) {
      JsonNode value = fields.get(name);
      if (value != null && (value.isString() || value.isNumber())) {
        return value.asString().strip();
      }
    }
    return "";
  }

  /** An array's items; empty when it is missing. */
  public List<Item> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  private static InputException fault(SourceText source, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    int line = at == null ? 0 : Math.max(0, at.getLineNr());
    int column = at == null ? 1 : Math.max(1, at.getColumnNr());
    return new InputException(
        Diagnostic.error(
                "broken-json",
                "expected JSON but found a fault here: " + e.getOriginalMessage(),
                source.at(line, column))
            .withHint(
                "export the transcript again, or check the brackets and quotes at this place"));
  }
}
