package dev.jinju.pipeline;

import dev.jinju.choose.Choice;
import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.Episode;
import dev.jinju.style.brand.Brand;
import java.util.List;

/**
 * What a document was read as, and what was chosen from it; the cards themselves were handed on one
 * by one.
 *
 * @param episode with the show of the brand if it has none of its own
 * @param warnings of reading the document
 */
public record RenderedEpisode(
    Episode episode, Choice choice, Brand brand, List<Diagnostic> warnings) {
  public RenderedEpisode {
    warnings = List.copyOf(warnings);
  }
}
