package dev.jinju.publish;

import dev.jinju.card.Card;
import dev.jinju.diag.Diagnostic;
import dev.jinju.font.FontFace;
import dev.jinju.frame.FrameMeta;
import dev.jinju.layout.LaidCard.Fit;
import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.RenderJob;
import dev.jinju.pipeline.RenderedCard;
import dev.jinju.pipeline.RenderedFrame;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A card in one look with its files, without their bytes.
 *
 * @param files by part and then in the order of the formats; empty when the card failed
 * @param fit of all parts together: the smallest scale and the number of lines; null when it failed
 * @param alt alternative text of all parts; empty when it failed
 */
public record PublishedCard(
    RenderJob job,
    List<PublishedFile> files,
    @Nullable Fit fit,
    String alt,
    List<FontFace> faces,
    List<Diagnostic> diagnostics) {
  public PublishedCard {
    files = List.copyOf(files);
    faces = List.copyOf(faces);
    diagnostics = List.copyOf(diagnostics);
  }

  static PublishedCard of(RenderedCard card, List<PublishedFile> files) {
    String alt =
        card.frames().stream()
            .map(RenderedFrame::meta)
            .map(FrameMeta::alt)
            .collect(Collectors.joining("\n"));
    return new PublishedCard(card.job(), files, fit(card), alt, card.faces(), card.diagnostics());
  }

  public Card card() {
    return job.card();
  }

  public Look look() {
    return job.look();
  }

  public boolean failed() {
    return files.isEmpty();
  }

  private static @Nullable Fit fit(RenderedCard card) {
    return card.fits().stream()
        .reduce((a, b) -> new Fit(a.slot(), Math.min(a.scale(), b.scale()), a.lines() + b.lines()))
        .orElse(null);
  }
}
