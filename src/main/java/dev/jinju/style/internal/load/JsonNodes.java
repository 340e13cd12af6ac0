package dev.jinju.style.internal.load;

import dev.jinju.style.internal.source.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our located trees as Jackson's, for the schema validator. */
final class JsonNodes {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private JsonNodes() {}

  static JsonNode of(Json value) {
    if (value instanceof Json.Obj obj) {
      ObjectNode node = FACTORY.objectNode();
      obj.members().forEach((name, member) -> node.set(name, of(member.value())));
      return node;
    } else if (value instanceof Json.Arr arr) {
      ArrayNode node = FACTORY.arrayNode();
      arr.items().forEach(item -> node.add(of(item)));
      return node;
    } else if (value instanceof Json.Str str) {
      return FACTORY.stringNode(str.value());
    } else if (value instanceof Json.Bool bool) {
      return FACTORY.booleanNode(bool.value());
    } else if (value instanceof Json.Num num) {
      return number(num.value());
    }
    return FACTORY.nullNode();
  }

  /** Whole numbers as such, so that {@code integer} and messages see them as a person does. */
  private static JsonNode number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? FACTORY.numberNode((long) value) : FACTORY.numberNode(value);
  }
}
