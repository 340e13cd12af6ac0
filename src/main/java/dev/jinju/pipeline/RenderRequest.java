package dev.jinju.pipeline;

import dev.jinju.choose.Selection;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.style.brand.Brand;
import java.util.List;

/**
 * What is to be made of one episode.
 *
 * @param brand of the episode's show; its tokens are in the looks already
 * @param looks at least one
 * @param formats at least one, each once
 * @param carousel whether the cards of each look are numbered and make a PDF together
 */
public record RenderRequest(
    EpisodeDocument document,
    Selection selection,
    Brand brand,
    List<Look> looks,
    List<RenderFormat> formats,
    RenderOptions options,
    Strictness strictness,
    boolean carousel) {
  public RenderRequest {
    looks = List.copyOf(looks);
    formats = List.copyOf(formats);
    if (looks.isEmpty() || formats.isEmpty()) {
      throw new IllegalArgumentException("a request needs a look and a format");
    }
  }

  /** A request for an episode without a brand. */
  public RenderRequest(
      EpisodeDocument document,
      Selection selection,
      List<Look> looks,
      List<RenderFormat> formats,
      RenderOptions options,
      Strictness strictness) {
    this(document, selection, Brand.NONE, looks, formats, options, strictness, false);
  }
}
