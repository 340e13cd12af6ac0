package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontFace;
import dev.jinju.layout.CardFit;
import dev.jinju.layout.LaidCard;
import dev.jinju.style.Element;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one job.
 *
 * @param card with the words that its frames show; those of the job when it failed
 * @param frames in reading order, several when the card was split; empty when the job failed
 * @param fit how the card's texts were set; null when the job failed
 * @param faces that its glyphs are of, each once, in order of first use
 * @param pictures files that its pictures came from or may come from, the style's own among them
 * @param diagnostics warnings, and for a failed job at least one error
 */
public record RenderedCard(
    RenderJob job,
    Card card,
    List<RenderedFrame> frames,
    @Nullable CardFit fit,
    List<FontFace> faces,
    List<Path> pictures,
    List<Diagnostic> diagnostics) {
  public RenderedCard {
    frames = List.copyOf(frames);
    faces = List.copyOf(faces);
    pictures = List.copyOf(pictures);
    diagnostics = List.copyOf(diagnostics);
  }

  static RenderedCard of(RenderJob job, Warned<LaidCard> laid, List<RenderedFrame> frames) {
    LaidCard made = laid.value();
    return new RenderedCard(
        job,
        made.card(),
        frames,
        made.fit(),
        FaceCollector.of(made.frames()),
        pictures(made),
        laid.warnings());
  }

  static RenderedCard failed(RenderJob job, List<Diagnostic> diagnostics) {
    return new RenderedCard(job, job.card(), List.of(), null, List.of(), List.of(), diagnostics);
  }

  private static List<Path> pictures(LaidCard made) {
    Stream<Path> ofStyle =
        made.drawn().stream()
            .map(LaidCard.Drawn::element)
            .filter(Element.Image.class::isInstance)
            .map(element -> ((Element.Image) element).source().file())
            .filter(Objects::nonNull);
    return Stream.concat(made.card().pictures().values().stream(), ofStyle).distinct().toList();
  }

  public boolean failed() {
    return frames.isEmpty();
  }
}
