package dev.jinju.publish;

import dev.jinju.card.Card;
import dev.jinju.episode.Episode;
import dev.jinju.style.brand.Brand;
import java.util.List;

/** What {@code captions.md} says: for each card a post ready to paste and its alternative text. */
final class Captions {
  private Captions() {}

  static String of(
      Episode episode,
      Brand brand,
      List<PublishedCard> cards,
      List<EpisodePublisher.Carousel> carousels) {
    PublishWords words = PublishWords.of(episode.language());
    PostText posts = new PostText(episode, brand, words);
    StringBuilder out = new StringBuilder();
    out.append("# ").append(oneLine(episode.title())).append("\n\n");
    out.append(words.get("intro")).append('\n');
    if (!carousels.isEmpty()) {
      out.append("\n## ").append(words.get("carousel")).append("\n\n");
      carousels.forEach(c -> out.append("- `").append(c.file().path()).append("`\n"));
      out.append('\n').append(fenced(posts.ofEpisode()));
    }
    for (CardLooks looks : CardLooks.group(cards)) {
      Card card = looks.card();
      out.append("\n## ").append(looks.number()).append(" · ");
      out.append(words.kind(card.kind())).append(" · ").append(card.id()).append("\n\n");
      looks.files().forEach(file -> out.append("- `").append(file.path()).append("`\n"));
      out.append('\n').append(fenced(posts.of(card)));
      out.append('\n').append(words.get("alt")).append("\n\n").append(fenced(looks.alt()));
    }
    return out.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** A fenced block with a fence longer than any in the text (CommonMark 4.5). */
  private static String fenced(String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + "text\n" + text + "\n" + fence + "\n";
  }
}
