package dev.jinju.publish.verify;

import dev.jinju.choose.candidate.Verbatim;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.Section;
import dev.jinju.episode.Turn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The texts of an episode by the ids that a manifest's proofs name. */
final class Sources {
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> speakers = new HashMap<>();

  Sources(Episode episode) {
    texts.put("title", episode.title());
    for (Highlight highlight : episode.highlights()) {
      texts.put(highlight.id(), highlight.text());
    }
    for (Section section : episode.sections()) {
      texts.put(section.id(), section.text());
    }
    for (Turn turn : episode.turns()) {
      texts.put(turn.id(), turn.text());
      speakers.put(turn.id(), turn.speaker());
    }
  }

  /** The stretch that a proof names; null when the episode has no such place. */
  @Nullable String stretch(JsonNode proof) {
    @Nullable String text = texts.get(proof.path("source").asString(""));
    if (text == null || !proof.has("start")) {
      return text;
    }
    int start = proof.path("start").asInt(-1);
    int end = proof.path("end").asInt(-1);
    return start >= 0 && start <= end && end <= text.length() ? text.substring(start, end) : null;
  }

  /** Whether the episode has these words at the place that a proof names. */
  boolean says(JsonNode proof, String words) {
    @Nullable String stretch = stretch(proof);
    return stretch != null && Verbatim.says(stretch, words);
  }

  /** Who says what a proof names; empty for nobody. */
  String speaker(JsonNode proof) {
    return speakers.getOrDefault(proof.path("source").asString(""), "");
  }
}
