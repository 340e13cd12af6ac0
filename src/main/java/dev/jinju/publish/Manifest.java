package dev.jinju.publish;

import dev.jinju.episode.Episode;
import dev.jinju.pipeline.RenderedEpisode;
import dev.jinju.render.RenderOptions;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code manifest.json} says: which version made which files of which inputs, with hashes, and
 * each card's words with the proof where they stand. It holds no clock, and no path but the one
 * from its own folder to the episode, so the same inputs in the same places give the same bytes.
 */
final class Manifest {
  private Manifest() {}

  static String of(
      String version,
      RenderedEpisode made,
      RenderOptions options,
      ObjectNode document,
      List<InputFile> inputs,
      List<PublishedCard> cards,
      List<EpisodePublisher.Carousel> carousels) {
    ObjectNode root = JsonText.object();
    root.put("version", version);
    root.set("episode", episode(made.episode()));
    root.set(
        "options",
        JsonText.object()
            .put("scale", JsonText.number(options.scale()))
            .put("svgText", options.svgText()));
    ArrayNode files = root.putArray("inputs");
    files.add(document);
    for (InputFile input : inputs) {
      files
          .addObject()
          .put("role", input.role())
          .put("name", input.name())
          .put("sha256", input.sha256());
    }
    ArrayNode all = root.putArray("cards");
    cards.forEach(card -> all.add(CardJson.entry(card, made.choice())));
    if (!carousels.isEmpty()) {
      ArrayNode bound = root.putArray("carousels");
      carousels.forEach(carousel -> bound.add(CardJson.entry(carousel)));
    }
    root.set("warnings", DiagnosticJson.withoutFolders(made.warnings()));
    return JsonText.pretty(root);
  }

  private static ObjectNode episode(Episode episode) {
    ObjectNode node = JsonText.object();
    node.put("title", episode.title());
    node.put("language", episode.language());
    if (episode.source() != null) {
      node.put("source", episode.source());
    }
    if (episode.about().show() != null) {
      node.put("show", episode.about().show());
    }
    return node;
  }
}
