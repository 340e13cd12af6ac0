package dev.jinju.publish;

import dev.jinju.card.CardKind;
import dev.jinju.choose.Choice;
import dev.jinju.choose.Pick;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.Cut;
import dev.jinju.choose.candidate.Passage;
import dev.jinju.choose.candidate.Spoken;
import dev.jinju.episode.Turn;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a card's words stand in the episode: for each stretch the turn, bullet or section, its
 * line, and UTF-16 offsets in its plain text as {@code parse} tells it.
 */
public final class Proof {
  private Proof() {}

  /**
   * Adds {@code proof}, and {@code trims} where something was cut off.
   *
   * @param id of the words that the card shows, which may be a shorter passage of its line
   */
  static void add(ObjectNode node, CardKind kind, String id, Choice choice) {
    ArrayNode proof = node.putArray("proof");
    switch (kind) {
      case COVER, CLOSING -> proof.addObject().put("slot", "title").put("source", "title");
      case LIST -> choice.listed().forEach(p -> stretch(proof, "highlights", p.candidate()));
      case HIGHLIGHT, DIALOGUE, EXCHANGE, STAT ->
          choice.pick(id).ifPresent(pick -> line(node, proof, pick));
    }
  }

  private static void line(ObjectNode node, ArrayNode proof, Pick pick) {
    Candidate line = pick.candidate();
    stretch(proof, "quote", line);
    @Nullable Spoken spoken = line.spoken();
    if (spoken != null && spoken.asked() != null && spoken.question() != null) {
      said(stretch(proof, "question", spoken.asked().id(), spoken.question()), spoken.asked());
    }
    if (!line.cuts().isEmpty()) {
      trims(node.putArray("trims"), pick);
    }
  }

  private static void stretch(ArrayNode proof, String slot, Candidate line) {
    @Nullable Spoken spoken = line.spoken();
    ObjectNode stretch = stretch(proof, slot, line.source(), line.words());
    if (spoken != null) {
      said(stretch, spoken.turn());
    }
  }

  private static ObjectNode stretch(ArrayNode proof, String slot, String source, Passage words) {
    return proof
        .addObject()
        .put("slot", slot)
        .put("source", source)
        .put("line", words.span().line())
        .put("start", words.start())
        .put("end", words.end());
  }

  private static void said(ObjectNode stretch, Turn turn) {
    if (!turn.speaker().isEmpty()) {
      stretch.put("speaker", turn.speaker());
    }
  }

  /** What was cut off, in reading order. */
  public static void trims(ArrayNode trims, Pick pick) {
    for (Cut cut : pick.trims()) {
      String where = cut.where().name().toLowerCase(Locale.ROOT).replace('_', '-');
      trims.addObject().put("where", where).put("text", cut.text());
    }
  }
}
