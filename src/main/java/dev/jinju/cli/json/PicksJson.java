package dev.jinju.cli.json;

import dev.jinju.choose.Choice;
import dev.jinju.choose.Dropped;
import dev.jinju.choose.Pick;
import dev.jinju.pipeline.Branding;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.Proof;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A choice for machines. */
public final class PicksJson {
  private PicksJson() {}

  /**
   * The picks and what was dropped.
   *
   * @param branding for the names of the speakers
   */
  public static ObjectNode of(Choice choice, Branding branding) {
    ObjectNode root = JsonText.object();
    ArrayNode picks = root.putArray("picks");
    for (int i = 0; i < choice.picks().size(); i++) {
      pick(picks.addObject(), i + 1, choice.picks().get(i), branding);
    }
    ArrayNode dropped = root.putArray("dropped");
    for (Dropped line : choice.dropped()) {
      dropped.addObject().put("id", line.id()).put("reason", line.reason());
    }
    return root;
  }

  private static void pick(ObjectNode node, int rank, Pick pick, Branding branding) {
    node.put("rank", rank);
    node.put("id", pick.id());
    node.put("kind", pick.kind().id());
    node.put("text", pick.text());
    put(node, "speaker", pick.speaker() == null ? null : branding.name(pick.speaker()));
    put(node, "question", pick.question());
    node.put("score", pick.score());
    ArrayNode reasons = node.putArray("reasons");
    pick.reasons()
        .forEach(r -> reasons.addObject().put("points", r.points()).put("reason", r.reason()));
    Proof.trims(node.putArray("trims"), pick);
    node.put("line", pick.span().line());
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
