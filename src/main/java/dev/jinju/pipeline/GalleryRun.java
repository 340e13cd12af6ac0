package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.geom.Size;
import dev.jinju.layout.LaidCard;
import dev.jinju.pipeline.sheet.GallerySheet;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.style.CardDesign;
import java.util.List;
import java.util.function.Consumer;

/** Draws the same cards in many looks, and one picture of them all. */
final class GalleryRun {
  /** Most pixels of the picture of all: what browsers show, and 160 MB while it is drawn. */
  private static final double MOST_PIXELS = 40e6;

  private final Workshop workshop;
  private final FontLibrary fonts;
  private final PngRenderer renderer = new PngRenderer();

  GalleryRun(Workshop workshop, FontLibrary fonts) {
    this.workshop = workshop;
    this.fonts = fonts;
  }

  private record Job(Look look, Card card) {}

  byte[] draw(
      List<Look> looks, List<Card> cards, double scale, int threads, Consumer<GalleryCard> sink) {
    List<Job> jobs =
        looks.stream().flatMap(look -> cards.stream().map(card -> new Job(look, card))).toList();
    GallerySheet sheet = new GallerySheet(fonts);
    Ordered.run(
        jobs,
        threads,
        job -> draw(job, scale),
        drawn -> {
          Look look = drawn.look();
          sheet.add(look.style(), look.canvas(), drawn.card().kind(), drawn.picture());
          sink.accept(drawn);
        });
    Frame all = sheet.frame();
    Size size = all.size();
    double fits = Math.min(1, Math.sqrt(MOST_PIXELS / (size.width() * size.height())));
    return renderer.render(Document.of(all), new RenderOptions(fits, false));
  }

  /** One bad card does not stop the others. */
  private GalleryCard draw(Job job, double scale) {
    try {
      CardDesign design = job.look.style().design(job.card.kind(), job.look.canvas());
      Warned<LaidCard> laid = workshop.layout(design, List.of()).layout(job.card, design);
      List<Frame> frames = laid.value().frames();
      return new GalleryCard(
          job.look,
          job.card,
          renderer.pixels(frames.get(0), scale),
          frames.size(),
          laid.warnings());
    } catch (InputException e) {
      return new GalleryCard(job.look, job.card, null, 0, e.diagnostics());
    }
  }
}
