package dev.jinju.publish.ledger;

import dev.jinju.publish.JsonText;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line that was made a card.
 *
 * @param show the podcast; empty for episodes without one
 * @param episode its title
 * @param id of the line in the episode
 * @param text verbatim
 * @param job which work made it, opaque; the same work may find its lines again
 */
public record LedgerLine(String show, String episode, String id, String text, String job) {

  ObjectNode json() {
    return JsonText.object()
        .put("show", show)
        .put("episode", episode)
        .put("id", id)
        .put("text", text)
        .put("job", job);
  }

  /** An entry of the file: a line, or that one is to be forgotten. */
  record Entry(LedgerLine line, boolean forgotten) {
    String json() {
      ObjectNode node = line.json();
      if (forgotten) {
        node.put("forgotten", true);
      }
      return JsonText.line(node);
    }

    /** Empty for what is no entry. */
    static Optional<Entry> read(String json) {
      try {
        JsonNode node = JsonText.read(json);
        LedgerLine line =
            new LedgerLine(
                text(node, "show"),
                text(node, "episode"),
                text(node, "id"),
                text(node, "text"),
                text(node, "job"));
        return Optional.of(new Entry(line, node.path("forgotten").asBoolean(false)));
      } catch (JacksonException e) {
        return Optional.empty();
      }
    }

    private static String text(JsonNode node, String field) {
      return node.required(field).stringValue();
    }
  }
}
