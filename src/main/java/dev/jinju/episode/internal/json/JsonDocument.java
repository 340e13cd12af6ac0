package dev.jinju.episode.internal.json;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.source.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
 * @param others what lies deeper, or comes twice under one name
 */
public record JsonDocument(
    Map<String, Item> fields, Map<String, List<Item>> lists, List<Item> others) {
  /** A line that only names what begins on it: {@code "segments": [}. */
  private static final Pattern OPENING =
      Pattern.compile("\\s*\"[^\"]*\"\\s*:\\s*[\\[{]?[\\s\\]},]*");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** One value, and the lines on which it begins and ends. */
  public record Item(JsonNode node, int line, int lastLine) {
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
    Collector collector = new Collector();
    try (JsonParser parser = MAPPER.createParser(source.text())) {
      collector.document(parser);
    } catch (JacksonException e) {
      throw fault(source, e);
    }
    return new JsonDocument(collector.fields, collector.lists, collector.others);
  }

  /** A field's text; empty when it is missing or no text. */
  public String text(String... names) {
    for (String name : names) {
      Item item = fields.get(name);
      if (item != null && (item.node().isString() || item.node().isNumber())) {
        return item.node().asString().strip();
      }
    }
    return "";
  }

  /** Books the lines of the first of the named fields that holds text. */
  public void book(Findings findings, As as, String... names) {
    for (String name : names) {
      Item item = fields.get(name);
      if (item != null && !text(name).isEmpty()) {
        findings.use(as, item.line());
        return;
      }
    }
  }

  /** Books what is left when a reader has taken its part: other fields and other lists. */
  public void bookRest(SourceText source, Findings findings) {
    fields.forEach(
        (name, item) -> {
          if (item.node().isString() && item.node().asString().isBlank()) {
            findings.use(As.MARKUP, item.line());
          } else {
            skip(name, item.line(), item.lastLine(), findings);
          }
        });
    lists.forEach(
        (name, items) -> items.forEach(item -> skip(name, item.line(), item.lastLine(), findings)));
    others.forEach(item -> skip("more", item.line(), item.lastLine(), findings));
    int line = 0;
    for (String each : source.lines()) {
      line++;
      if (OPENING.matcher(each).matches()) {
        findings.use(As.MARKUP, line);
      }
    }
  }

  private static void skip(String name, int from, int to, Findings findings) {
    findings.skip("`" + name + "` says nothing that an episode has", from, to);
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

  /** Walks a document once. */
  private static final class Collector {
    private final Map<String, Item> fields = new LinkedHashMap<>();
    private final Map<String, List<Item>> lists = new LinkedHashMap<>();
    private final List<Item> others = new ArrayList<>();

    void document(JsonParser parser) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        lists.put("", items(parser));
      } else {
        object(parser, true);
      }
    }

    private void object(JsonParser parser, boolean outer) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_ARRAY) {
          List<Item> items = items(parser);
          if (lists.putIfAbsent(name, items) != null) {
            others.addAll(items);
          }
        } else if (value == JsonToken.START_OBJECT && outer) {
          object(parser, false);
        } else if (value == JsonToken.START_OBJECT || fields.containsKey(name)) {
          others.add(item(parser));
        } else {
          fields.put(name, item(parser));
        }
      }
    }

    private static List<Item> items(JsonParser parser) {
      List<Item> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(item(parser));
      }
      return items;
    }

    private static Item item(JsonParser parser) {
      int line = parser.currentTokenLocation().getLineNr();
      return new Item(parser.readValueAsTree(), line, parser.currentLocation().getLineNr());
    }
  }
}
