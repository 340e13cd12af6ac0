package dev.jinju.pipeline;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontFace;
import dev.jinju.layout.LaidCard;
import java.util.List;

/**
 * What became of one job.
 *
 * @param frames in reading order, several when the card was split; empty when the job failed
 * @param fits for each frame how its main text was set
 * @param faces that its glyphs are of, each once, in order of first use
 * @param diagnostics warnings, and for a failed job at least one error
 */
public record RenderedCard(
    RenderJob job,
    List<RenderedFrame> frames,
    List<LaidCard.Fit> fits,
    List<FontFace> faces,
    List<Diagnostic> diagnostics) {
  public RenderedCard {
    frames = List.copyOf(frames);
    fits = List.copyOf(fits);
    faces = List.copyOf(faces);
    diagnostics = List.copyOf(diagnostics);
  }

  static RenderedCard of(RenderJob job, Warned<LaidCard> laid, List<RenderedFrame> frames) {
    LaidCard card = laid.value();
    return new RenderedCard(
        job, frames, card.fits(), FaceCollector.of(card.frames()), laid.warnings());
  }

  static RenderedCard failed(RenderJob job, List<Diagnostic> diagnostics) {
    return new RenderedCard(job, List.of(), List.of(), List.of(), diagnostics);
  }

  public boolean failed() {
    return frames.isEmpty();
  }
}
