package dev.jinju.publish;

import dev.jinju.card.Card;
import dev.jinju.diag.Diagnostic;
import dev.jinju.font.FontFace;
import dev.jinju.frame.FrameMeta;
import dev.jinju.layout.CardFit;
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
 * @param card with the words that its files show
 * @param files by part and then in the order of the formats; empty when the card failed
 * @param explanations pictures of what the layout decided; empty unless they were asked for
 * @param fit how its texts were set; null when it failed
 * @param alt alternative text of all parts; empty when it failed
 */
public record PublishedCard(
    RenderJob job,
    Card card,
    List<PublishedFile> files,
    List<PublishedFile> explanations,
    @Nullable CardFit fit,
    String alt,
    List<FontFace> faces,
    List<Diagnostic> diagnostics) {
  public PublishedCard {
    files = List.copyOf(files);
    explanations = List.copyOf(explanations);
    faces = List.copyOf(faces);
    diagnostics = List.copyOf(diagnostics);
  }

  static PublishedCard of(
      RenderedCard card, List<PublishedFile> files, List<PublishedFile> explanations) {
    String alt =
        card.frames().stream()
            .map(RenderedFrame::meta)
            .map(FrameMeta::alt)
            .collect(Collectors.joining("\n"));
    return new PublishedCard(
        card.job(),
        card.card(),
        files,
        explanations,
        card.fit(),
        alt,
        card.faces(),
        card.diagnostics());
  }

  public Look look() {
    return job.look();
  }

  public boolean failed() {
    return files.isEmpty();
  }
}
