package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.diag.InputException;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.geom.Size;
import dev.jinju.pipeline.diff.CardDiff;
import dev.jinju.pipeline.diff.Change;
import dev.jinju.pipeline.diff.DiffPicture;
import dev.jinju.pipeline.sheet.HardCards;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.style.Canvas;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Lays out the same cards in two styles, compares them, and draws both side by side. */
final class StyleDiffs {
  /** Pixels of a card's own picture for each px of it: the marks stay sharp on any screen. */
  private static final double SCALE = 2;

  /** At half of its size a card still shows whatever can be seen. */
  private static final double SEEN = 0.5;

  /** Most pixels of the picture of all. */
  private static final double MOST_PIXELS = 40e6;

  private final Workshop workshop;
  private final PngRenderer renderer = new PngRenderer();
  private final DiffPicture pictures;

  StyleDiffs(Workshop workshop, FontLibrary fonts) {
    this.workshop = workshop;
    this.pictures = new DiffPicture(fonts);
  }

  private record Job(Card card, Look before, Look after) {}

  private record Drawn(CardDiff diff, byte[] png) {}

  byte[] compare(
      List<Look> before, List<Look> after, int threads, BiConsumer<CardDiff, byte[]> sink) {
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (Card card : HardCards.all()) {
        jobs.add(new Job(card, before.get(i), after.get(i)));
      }
    }
    List<CardDiff> all = new ArrayList<>();
    Ordered.run(
        jobs,
        threads,
        this::draw,
        parts ->
            parts.forEach(
                part -> {
                  all.add(part.diff);
                  sink.accept(part.diff, part.png);
                }));
    Frame sheet = pictures.of(all);
    Size size = sheet.size();
    return png(sheet, Math.min(1, Math.sqrt(MOST_PIXELS / (size.width() * size.height()))));
  }

  private List<Drawn> draw(Job job) {
    Canvas canvas = job.before.canvas();
    CardDiff.Made old = make(job.before.style(), job.card, canvas);
    CardDiff.Made now = make(job.after.style(), job.card, canvas);
    return CardDiff.of(job.card, canvas, old, now).stream()
        .map(this::seen)
        .map(diff -> new Drawn(diff, png(pictures.of(diff), SCALE)))
        .toList();
  }

  /** What no comparison of places tells, the pixels still do. */
  private CardDiff seen(CardDiff diff) {
    @Nullable Frame before = diff.before();
    @Nullable Frame after = diff.after();
    if (before == null || after == null || !diff.changes().isEmpty()) {
      return diff;
    }
    int[] old = renderer.pixels(before, SEEN).argb();
    int[] now = renderer.pixels(after, SEEN).argb();
    return Arrays.equals(old, now) ? diff : diff.with(new Change("card", "looks different"));
  }

  private CardDiff.Made make(Style style, Card card, Canvas canvas) {
    try {
      CardDesign design = style.design(card.kind(), canvas);
      return new CardDiff.Laid(workshop.layout(design, List.of()).layout(card, design).value());
    } catch (InputException e) {
      return new CardDiff.Failed(e.diagnostics().get(0).message());
    }
  }

  private byte[] png(Frame frame, double scale) {
    return renderer.render(Document.of(frame), new RenderOptions(scale, false));
  }
}
