package dev.jinju.episode;

import java.util.List;
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
}
