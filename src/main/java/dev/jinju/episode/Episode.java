package dev.jinju.episode;

import dev.jinju.diag.SourceSpan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One episode of a podcast, as a document tells it. Immutable.
 *
 * @param language BCP 47 tag of the text: {@code zh-Hans}, {@code zh-Hant}, {@code ja}, {@code ko},
 *     {@code en}, or what the front matter asks for
 * @param summary empty when there is none
 * @param source the address of the recording, http or https; null when the document has none
 */
public record Episode(
    String title,
    String language,
    String summary,
    List<Highlight> highlights,
    List<Turn> turns,
    List<Section> sections,
    @Nullable String source,
    About about) {
  public Episode {
    highlights = List.copyOf(highlights);
    turns = List.copyOf(turns);
    sections = List.copyOf(sections);
  }

  /** The document, without a line; null for an episode that has no words. */
  public @Nullable SourceSpan document() {
    return Stream.of(
            turns.stream().map(Turn::span),
            highlights.stream().map(Highlight::span),
            sections.stream().map(Section::span))
        .flatMap(spans -> spans)
        .findFirst()
        .map(span -> SourceSpan.of(span.file()))
        .orElse(null);
  }
}
