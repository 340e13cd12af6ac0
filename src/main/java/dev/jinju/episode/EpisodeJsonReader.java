package dev.jinju.episode;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.internal.json.JsonDocument;
import dev.jinju.episode.internal.json.JsonDocument.Item;
import dev.jinju.episode.internal.source.FileTitle;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.source.InnerPath;
import dev.jinju.episode.internal.source.LanguageGuess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the JSON that {@link EpisodeJson} writes, so that an episode may be parsed once, corrected
 * by hand, and rendered. Lines in it are those of the JSON file.
 */
public final class EpisodeJsonReader implements EpisodeReader {
  private static final List<String> ABOUT =
      List.of(
          "language",
          "source",
          "show",
          "host",
          "guest",
          "guestRole",
          "published",
          "episode",
          "avatar");

  @Override
  public boolean accepts(SourceText source) {
    String text = source.text();
    return text.stripLeading().startsWith("{")
        && text.contains("\"highlights\"")
        && text.contains("\"turns\"");
  }

  @Override
  public Reading read(SourceText source) {
    Findings findings = new Findings(source);
    JsonDocument document = JsonDocument.read(source);
    Parts parts = new Parts(source, findings);
    List<Highlight> highlights =
        parts.each(document.list("highlights"), "h").stream()
            .map(part -> new Highlight(part.id, part.text, part.marks, part.at(source)))
            .toList();
    List<Turn> turns =
        parts.each(document.list("turns"), "t").stream()
            .map(
                part ->
                    new Turn(
                        part.id,
                        part.item.text("speaker"),
                        part.text,
                        part.marks,
                        part.at(source),
                        seconds(part.item.node().path("start"))))
            .toList();
    if (highlights.isEmpty() && turns.isEmpty()) {
      throw new InputException(
          Diagnostic.error(
                  "nothing-to-choose",
                  "found neither highlights nor turns to choose lines from",
                  source.at(0))
              .withHint("give `highlights` or `turns` at least one object with `text`"));
    }
    List<Section> sections = sections(source, document, findings);
    String words =
        Stream.concat(turns.stream().map(Turn::text), highlights.stream().map(Highlight::text))
            .collect(Collectors.joining("\n"));
    String title = document.text("title");
    book(document, source, findings);
    return findings.reading(
        new Episode(
            title.isEmpty() ? FileTitle.of(source, findings) : title,
            LanguageGuess.named(document.text("language"), words)
                .orElseGet(() -> LanguageGuess.of(words)),
            document.text("summary"),
            highlights,
            turns,
            sections,
            Optional.of(document.text("source"))
                .filter(url -> url.matches("https?://\\S+"))
                .orElse(null),
            about(source, document, findings)));
  }

  private static List<Section> sections(
      SourceText source, JsonDocument document, Findings findings) {
    List<Section> sections = new ArrayList<>();
    for (Item item : document.list("sections")) {
      String id = "s" + (sections.size() + 1);
      findings.use(As.SECTION, id, item.line(), item.lastLine());
      sections.add(new Section(id, item.text("title"), item.text("text"), source.at(item.line())));
    }
    return sections;
  }

  private static void book(JsonDocument document, SourceText source, Findings findings) {
    document.book(findings, As.TITLE, "title");
    document.book(findings, As.SUMMARY, "summary");
    for (String field : ABOUT) {
      document.book(findings, As.ABOUT, field);
    }
    for (Item tag : document.list("tags")) {
      findings.use(As.ABOUT, tag.line());
    }
    document.bookRest(source, findings);
  }

  private static @Nullable Duration seconds(JsonNode start) {
    boolean usable = start.isNumber() && start.asDouble() >= 0 && start.asDouble() < 1e7;
    return usable ? Duration.ofMillis(Math.round(start.asDouble() * 1000)) : null;
  }

  private static About about(SourceText source, JsonDocument document, Findings findings) {
    @Nullable String avatar = optional(document, "avatar");
    if (avatar != null && !InnerPath.isInner(avatar)) {
      findings.add(
          Diagnostic.warning(
                  "avatar-outside-folder",
                  "expected a picture below the document's folder but found `"
                      + avatar
                      + "`, left out",
                  source.at(0))
              .withHint("copy the picture beside the document and name it without `..`"));
      avatar = null;
    }
    return new About(
        optional(document, "show"),
        optional(document, "host"),
        optional(document, "guest"),
        optional(document, "guestRole"),
        optional(document, "published"),
        optional(document, "episode"),
        document.list("tags").stream()
            .map(tag -> tag.node().asString("").strip())
            .filter(tag -> !tag.isEmpty())
            .toList(),
        avatar);
  }

  private static @Nullable String optional(JsonDocument document, String name) {
    String value = document.text(name);
    return value.isEmpty() ? null : value;
  }

  /** One highlight or turn: what both have. */
  private record Part(String id, String text, List<TextMark> marks, Item item) {
    dev.jinju.diag.SourceSpan at(SourceText source) {
      return source.at(item.line());
    }
  }

  private record Parts(SourceText source, Findings findings) {

    List<Part> each(List<Item> items, String letter) {
      List<Item> kept = new ArrayList<>();
      for (Item item : items) {
        if (item.text("text").isEmpty()) {
          findings.skip(
              Diagnostic.warning(
                  "no-words", "expected `text` in this object, left out", source.at(item.line())),
              item.line(),
              item.lastLine());
        } else {
          kept.add(item);
        }
      }
      List<String> ids = kept.stream().map(item -> item.text("id")).toList();
      boolean usable =
          ids.stream().allMatch(id -> id.matches(letter + "[1-9]\\d{0,6}"))
              && ids.stream().distinct().count() == ids.size();
      List<Part> parts = new ArrayList<>();
      for (Item item : kept) {
        // Not stripped: the marks' offsets count from the first character.
        String text = item.node().path("text").asString();
        String id = usable ? item.text("id") : letter + (parts.size() + 1);
        As as = letter.equals("t") ? As.TURN : As.HIGHLIGHT;
        findings.use(as, id, item.line(), item.lastLine());
        parts.add(new Part(id, text, marks(item, text.length()), item));
      }
      return parts;
    }

    private List<TextMark> marks(Item item, int length) {
      List<TextMark> marks = new ArrayList<>();
      for (JsonNode mark : item.node().path("marks")) {
        int start = mark.path("start").asInt(-1);
        int end = mark.path("end").asInt(-1);
        Optional<TextMark.Kind> kind = kind(mark.path("kind").asString(""));
        @Nullable String reading = mark.path("text").asString(null);
        boolean complete =
            kind.isPresent() && (kind.get() == TextMark.Kind.RUBY) == (reading != null);
        if (complete && start >= 0 && start < end && end <= length) {
          marks.add(new TextMark(start, end, kind.get(), reading));
        } else {
          findings.add(
              Diagnostic.warning(
                  "bad-mark",
                  "expected a mark of a known kind inside the text, left out",
                  source.at(item.line())));
        }
      }
      marks.sort(java.util.Comparator.comparingInt(TextMark::start));
      return marks;
    }

    private static Optional<TextMark.Kind> kind(String name) {
      return Stream.of(TextMark.Kind.values())
          .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }
  }
}
