package dev.jinju.episode;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.diag.Warned;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an episode as the JSON document that {@code jinju parse --json} prints. Thread-safe. */
public final class EpisodeJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private EpisodeJson() {}

  /**
   * The document, indented, with {@code \n} line ends and one at its end; the same on every system.
   */
  public static String write(Warned<Episode> episode) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return MAPPER.writer().with(printer).writeValueAsString(tree(episode)) + "\n";
  }

  /** The document as a tree, with what became of each line of the source. */
  public static ObjectNode tree(Reading reading) {
    ObjectNode out = tree(reading.episode());
    ArrayNode lines = out.putArray("lines");
    reading.lines().forEach(use -> line(lines.addObject(), use));
    return out;
  }

  private static void line(ObjectNode out, LineUse use) {
    out.put("from", use.from()).put("to", use.to()).put("as", use.as().id());
    optional(out, "id", use.id());
    if (!use.also().isEmpty()) {
      ArrayNode also = out.putArray("also");
      use.also().forEach(also::add);
    }
    optional(out, "reason", use.reason());
  }

  /** The document as a tree, for callers that put it into a larger one. */
  public static ObjectNode tree(Warned<Episode> warned) {
    Episode episode = warned.value();
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("title", episode.title());
    out.put("language", episode.language());
    out.put("summary", episode.summary());
    ArrayNode highlights = out.putArray("highlights");
    episode.highlights().forEach(h -> highlight(highlights.addObject(), h));
    ArrayNode turns = out.putArray("turns");
    episode.turns().forEach(t -> turn(turns.addObject(), t));
    ArrayNode sections = out.putArray("sections");
    episode.sections().forEach(s -> section(sections.addObject(), s));
    optional(out, "source", episode.source());
    about(out, episode.about());
    ArrayNode warnings = out.putArray("warnings");
    warned.warnings().forEach(w -> diagnostic(warnings.addObject(), w));
    return out;
  }

  private static void highlight(ObjectNode out, Highlight highlight) {
    out.put("id", highlight.id()).put("text", highlight.text());
    out.put("line", highlight.span().line());
    marks(out, highlight.marks());
  }

  private static void turn(ObjectNode out, Turn turn) {
    out.put("id", turn.id()).put("speaker", turn.speaker()).put("text", turn.text());
    out.put("line", turn.span().line());
    if (turn.start() != null) {
      seconds(out, turn.start().toMillis());
    }
    marks(out, turn.marks());
  }

  /** Whole seconds as an integer, so that readers see 75 and not 75.0. */
  private static void seconds(ObjectNode out, long millis) {
    if (millis % 1000 == 0) {
      out.put("start", millis / 1000);
    } else {
      out.put("start", millis / 1000.0);
    }
  }

  private static void section(ObjectNode out, Section section) {
    out.put("id", section.id()).put("title", section.title()).put("text", section.text());
    out.put("line", section.span().line());
  }

  private static void marks(ObjectNode out, List<TextMark> marks) {
    ArrayNode array = out.putArray("marks");
    for (TextMark mark : marks) {
      ObjectNode node = array.addObject();
      node.put("start", mark.start()).put("end", mark.end());
      node.put("kind", mark.kind().name().toLowerCase(Locale.ROOT));
      optional(node, "text", mark.text());
    }
  }

  private static void about(ObjectNode out, About about) {
    optional(out, "show", about.show());
    optional(out, "published", about.date());
    optional(out, "host", about.host());
    optional(out, "guest", about.guest());
    optional(out, "guestRole", about.guestRole());
    optional(out, "episode", about.episode());
    if (!about.tags().isEmpty()) {
      ArrayNode tags = out.putArray("tags");
      about.tags().forEach(tags::add);
    }
    optional(out, "avatar", about.avatar());
  }

  private static void diagnostic(ObjectNode out, Diagnostic warning) {
    out.put("severity", warning.severity().name().toLowerCase(Locale.ROOT));
    out.put("code", warning.code()).put("message", warning.message());
    SourceSpan span = warning.span();
    if (span != null) {
      out.put("file", span.file()).put("line", span.line()).put("column", span.column());
    }
    if (!warning.hints().isEmpty()) {
      out.put("hint", warning.hints().get(0).text());
    }
  }

  private static void optional(ObjectNode out, String name, @Nullable String value) {
    if (value != null) {
      out.put(name, value);
    }
  }
}
