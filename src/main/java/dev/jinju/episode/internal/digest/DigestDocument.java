package dev.jinju.episode.internal.digest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.About;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.source.FileTitle;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.source.InnerPath;
import dev.jinju.episode.internal.source.LanguageGuess;
import dev.jinju.episode.internal.speech.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an episode together from a digest's outline, front matter and words. */
public final class DigestDocument {
  /** UTF-16 units; the language of less is told with the help of all that stands round it. */
  private static final int ENOUGH = 500;

  private final SourceText source;
  private final Findings findings;
  private final FrontMatter front;
  private final Outline outline;
  private final Optional<SourceLink> link;

  private DigestDocument(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
    List<String> raw = source.lines();
    link = SourceLink.find(raw);
    link.ifPresent(l -> findings.use(As.ABOUT, l.line()));
    if (link.filter(l -> !l.isWeb()).isPresent()) {
      findings.add(
          Diagnostic.warning(
                  "source-not-web",
                  "expected a source link that begins with `https://` or `http://`, left out",
                  source.at(link.get().line()))
              .withHint("give the address of the recording on the web"));
    }
    int body = FrontMatter.length(source, raw, findings);
    front = FrontMatter.read(source, raw.subList(0, body), findings);
    outline = Outline.of(source, raw, body, findings);
  }

  /** The episode that a document holds; it may be empty of highlights and turns. */
  public static Episode read(SourceText source, Findings findings) {
    return new DigestDocument(source, findings).episode();
  }

  private Episode episode() {
    List<Region> regions = new HeaderFields(front, findings).take(withoutLink());
    DigestParts parts = DigestParts.read(source, regions, front.people(), findings);
    String summary = parts.summary().isEmpty() ? front.one("summary").orElse("") : parts.summary();
    return new Episode(
        title(),
        language(parts),
        summary,
        parts.highlights(),
        parts.turns(),
        parts.sections(),
        sourceAddress(),
        about());
  }

  /** The regions without the line that holds the link, which nobody said. */
  private List<Region> withoutLink() {
    int line = link.map(SourceLink::line).orElse(-1);
    List<Region> regions = new ArrayList<>();
    for (Region region : outline.regions()) {
      List<Region.Block> blocks = new ArrayList<>();
      for (Region.Block block : region.blocks()) {
        List<SourceLine> lines = block.lines().stream().filter(l -> l.line() != line).toList();
        if (!lines.isEmpty()) {
          blocks.add(new Region.Block(block.form(), lines));
        }
      }
      regions.add(new Region(region.kind(), region.title(), region.line(), blocks));
    }
    return regions;
  }

  private String title() {
    return outline
        .title()
        .or(() -> front.one("title"))
        .orElseGet(() -> FileTitle.of(source, findings));
  }

  private String language(DigestParts parts) {
    Optional<String> wanted = front.one("language");
    Optional<String> named = wanted.flatMap(tag -> LanguageGuess.named(tag, source.text()));
    if (wanted.isPresent() && named.isEmpty()) {
      findings.add(
          Diagnostic.warning(
                  "unknown-language",
                  "`"
                      + wanted.get()
                      + "` is no language tag, so the language is told from the text",
                  source.at(1))
              .withHint("use a tag such as `zh-Hans`, `zh-Hant`, `ja`, `ko` or `en`"));
    }
    return named.orElseGet(() -> LanguageGuess.of(words(parts)));
  }

  /** What cards can show; round it may stand the same talk in another language. */
  private String words(DigestParts parts) {
    String words =
        Stream.concat(
                parts.turns().stream().map(Turn::text),
                parts.highlights().stream().map(Highlight::text))
            .collect(Collectors.joining("\n"));
    return words.length() < ENOUGH ? source.text() : words;
  }

  private @Nullable String sourceAddress() {
    return link.filter(SourceLink::isWeb)
        .map(SourceLink::url)
        .or(() -> front.one("source").filter(url -> url.matches("https?://\\S+")))
        .orElse(null);
  }

  private About about() {
    return new About(
        front.one("show").orElse(null),
        front.one("host").orElse(null),
        front.one("guest").orElse(null),
        front.one("guestRole").orElse(null),
        front.one("date").orElse(null),
        front.one("episode").orElse(null),
        front.list("tags"),
        avatar());
  }

  private @Nullable String avatar() {
    Optional<String> path = front.one("avatar");
    if (path.filter(p -> !InnerPath.isInner(p)).isPresent()) {
      findings.add(
          Diagnostic.warning(
                  "avatar-outside-folder",
                  "expected a picture below the document's folder but found `"
                      + path.get()
                      + "`, left out",
                  source.at(1))
              .withHint("copy the picture beside the document and name it without `..`"));
      return null;
    }
    return path.orElse(null);
  }
}
