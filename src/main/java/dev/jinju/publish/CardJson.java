package dev.jinju.publish;

import dev.jinju.card.Card;
import dev.jinju.choose.Choice;
import dev.jinju.layout.CardFit;
import dev.jinju.layout.Fit;
import dev.jinju.style.Canvas;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A published card for machines, as the manifest and {@code render --json} tell it. */
public final class CardJson {
  private CardJson() {}

  /**
   * One object of {@code render --json}.
   *
   * @param folder goes before each path, and ends with {@code /}
   */
  public static ObjectNode line(String episode, PublishedCard card, String folder) {
    ObjectNode node = JsonText.object();
    node.put("episode", episode);
    node.set("card", words(card.card()));
    return rest(node, card, folder, DiagnosticJson.of(card.diagnostics()));
  }

  /** One entry of the manifest, with paths relative to it. */
  static ObjectNode entry(PublishedCard card, Choice choice) {
    ObjectNode node = words(card.card());
    node.put("language", card.card().language());
    @Nullable CardFit fit = card.fit();
    String words = fit == null || fit.passage() == null ? card.card().id() : fit.passage();
    Proof.add(node, card.card().kind(), words, choice);
    return rest(node, card, "", DiagnosticJson.withoutFolders(card.diagnostics()));
  }

  /**
   * One object of {@code render --json} for a carousel.
   *
   * @param folder goes before its path, and ends with {@code /}
   */
  public static ObjectNode line(String episode, EpisodePublisher.Carousel carousel, String folder) {
    return carousel(JsonText.object().put("episode", episode), carousel, folder);
  }

  /** One carousel of the manifest, with a path relative to it. */
  static ObjectNode entry(EpisodePublisher.Carousel carousel) {
    return carousel(JsonText.object(), carousel, "");
  }

  private static ObjectNode carousel(
      ObjectNode node, EpisodePublisher.Carousel carousel, String folder) {
    ArrayNode pages = node.putObject("carousel").putArray("pages");
    carousel
        .pages()
        .forEach(page -> pages.addObject().put("card", page.card()).put("title", page.title()));
    node.put("style", carousel.look().style().name());
    node.set("canvas", canvas(carousel.look().canvas()));
    node.set("files", files(List.of(carousel.file()), folder));
    return node;
  }

  private static ObjectNode rest(
      ObjectNode node, PublishedCard card, String folder, ArrayNode diagnostics) {
    node.put("style", card.look().style().name());
    node.set("canvas", canvas(card.look().canvas()));
    node.set("files", files(card.files(), folder));
    if (!card.explanations().isEmpty()) {
      node.set("explain", files(card.explanations(), folder));
    }
    @Nullable CardFit fit = card.fit();
    node.set("fit", fit == null ? JsonNodeFactory.instance.nullNode() : fit(fit));
    node.put("alt", card.alt());
    node.set("diagnostics", diagnostics);
    return node;
  }

  private static ObjectNode words(Card card) {
    ObjectNode node = JsonText.object();
    node.put("id", card.id());
    node.put("kind", card.kind().id());
    node.put("text", text(card));
    put(node, "speaker", card.slot("speaker").text());
    put(node, "question", card.slot("question").text());
    if (card.edited()) {
      node.put("edited", true);
    }
    return node;
  }

  private static String text(Card card) {
    return switch (card.kind()) {
      case COVER, CLOSING -> card.slot("title").text();
      case LIST -> card.slot("highlights").text();
      case HIGHLIGHT, DIALOGUE, EXCHANGE, STAT -> card.slot("quote").text();
    };
  }

  private static void put(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  private static ObjectNode canvas(Canvas canvas) {
    return JsonText.object()
        .put("name", canvas.name())
        .put("width", canvas.width())
        .put("height", canvas.height());
  }

  private static ArrayNode files(List<PublishedFile> all, String folder) {
    ArrayNode files = JsonNodeFactory.instance.arrayNode();
    for (PublishedFile file : all) {
      ObjectNode node = files.addObject();
      node.put("path", folder + file.path());
      node.put("format", file.format().extension());
      node.put("bytes", file.bytes());
      node.put("sha256", file.sha256());
      if (file.part() > 0) {
        node.put("part", file.part());
      }
    }
    return files;
  }

  /** The main text on all frames together, then each part of a card that was split. */
  private static ObjectNode fit(CardFit fit) {
    ObjectNode node = fit(fit.main());
    if (fit.passage() != null) {
      node.put("passage", fit.passage());
    }
    List<Fit> parts = fit.parts();
    if (parts.size() > 1) {
      ArrayNode all = node.putArray("parts");
      for (int i = 0; i < parts.size(); i++) {
        all.add(fit(parts.get(i)).put("part", i + 1));
      }
    }
    if (!fit.others().isEmpty()) {
      ArrayNode others = node.putArray("others");
      fit.others().forEach(other -> others.add(fit(other)));
    }
    return node;
  }

  private static ObjectNode fit(Fit fit) {
    ObjectNode node = JsonText.object();
    node.put("slot", fit.slot());
    node.put("scale", JsonText.number(fit.scale()));
    node.put("lines", fit.lines());
    node.put("leading", JsonText.number(fit.leading()));
    ArrayNode steps = node.putArray("steps");
    fit.steps().forEach(step -> steps.add(step.id()));
    return node;
  }
}
