package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.diag.Diagnostic;
import dev.jinju.image.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card of a gallery.
 *
 * @param picture of the card, or of its first part; null when it could not be made
 * @param parts frames that the card was split into; 0 when it could not be made
 * @param diagnostics warnings, and at least one error when it could not be made
 */
public record GalleryCard(
    Look look,
    Card card,
    Picture.@Nullable Raster picture,
    int parts,
    List<Diagnostic> diagnostics) {
  public GalleryCard {
    diagnostics = List.copyOf(diagnostics);
  }
}
