package dev.jinju.cli.json;

import dev.jinju.diag.Warned;
import dev.jinju.episode.About;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.Section;
import dev.jinju.episode.TextMark;
import dev.jinju.episode.Turn;
import dev.jinju.publish.DiagnosticJson;
import dev.jinju.publish.JsonText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An episode for machines; offsets are UTF-16, times are seconds. */
public final class EpisodeJson {
  private static final double MILLIS = 1000;

  private EpisodeJson() {}

  public static ObjectNode of(Warned<Episode> read) {
    Episode episode = read.value();
    ObjectNode root = JsonText.object();
    root.put("title", episode.title());
    root.put("language", episode.language());
    root.put("summary", episode.summary());
    ArrayNode highlights = root.putArray("highlights");
    episode.highlights().forEach(h -> highlight(highlights.addObject(), h));
    ArrayNode turns = root.putArray("turns");
    episode.turns().forEach(t -> turn(turns.addObject(), t));
    ArrayNode sections = root.putArray("sections");
    episode.sections().forEach(s -> section(sections.addObject(), s));
    put(root, "source", episode.source());
    about(root, episode.about());
    root.set("warnings", DiagnosticJson.of(read.warnings()));
    return root;
  }

  private static void about(ObjectNode root, About about) {
    put(root, "show", about.show());
    put(root, "published", about.date());
    put(root, "episode", about.episode());
    put(root, "host", about.host());
    put(root, "guest", about.guest());
    put(root, "guestRole", about.guestRole());
    put(root, "avatar", about.avatar());
    if (!about.tags().isEmpty()) {
      ArrayNode tags = root.putArray("tags");
      about.tags().forEach(tags::add);
    }
  }

  private static void highlight(ObjectNode node, Highlight highlight) {
    node.put("id", highlight.id());
    node.put("text", highlight.text());
    node.put("line", highlight.span().line());
    marks(node, highlight.marks());
  }

  private static void turn(ObjectNode node, Turn turn) {
    node.put("id", turn.id());
    node.put("speaker", turn.speaker());
    node.put("text", turn.text());
    node.put("line", turn.span().line());
    if (turn.start() != null) {
      node.put("start", JsonText.number(turn.start().toMillis() / MILLIS));
    }
    marks(node, turn.marks());
  }

  private static void section(ObjectNode node, Section section) {
    node.put("id", section.id());
    node.put("title", section.title());
    node.put("text", section.text());
    node.put("line", section.span().line());
  }

  private static void marks(ObjectNode node, List<TextMark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    ArrayNode all = node.putArray("marks");
    for (TextMark mark : marks) {
      ObjectNode one = all.addObject();
      one.put("start", mark.start()).put("end", mark.end());
      one.put("kind", mark.kind().name().toLowerCase(Locale.ROOT));
      put(one, "text", mark.text());
    }
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
