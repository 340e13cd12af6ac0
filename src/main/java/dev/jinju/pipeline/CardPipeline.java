package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.choose.CardMaker;
import dev.jinju.choose.Choice;
import dev.jinju.choose.Choosing;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.layout.CardLayout;
import dev.jinju.layout.LaidCard;
import dev.jinju.render.RenderFormat;
import dev.jinju.style.CardDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The whole chain, from an episode's document to the bytes of its cards.
 *
 * <p>A document's bytes are read as an {@link Episode}, whatever their format. Of its lines a
 * {@link Choice} is made, best first, and each pick becomes a {@link Card}: a kind and named texts.
 * Every card is drawn in every look, which is one job each; its {@link Branding} gives the card
 * what a brand has for it. A job lays the card out by the look's design: a {@link LaidCard} is one
 * frame, or several when the text had to be split, with every glyph and shape at its final place. A
 * frame is a {@link Document}, and each renderer turns the document into the bytes of one format.
 * No step knows what comes after it, and what it hands on never changes.
 *
 * <p>Jobs run on several threads, but their results come out in order and depend on nothing but the
 * request, so the bytes are the same for any number of threads. Thread-safe.
 */
final class CardPipeline {
  private final Workshop workshop;

  CardPipeline(Workshop workshop) {
    this.workshop = workshop;
  }

  /**
   * Makes all cards of an episode.
   *
   * @param choosing how lines are chosen
   * @param threads at least 1
   * @param sink receives each job's result on the caller's thread, in the order of the jobs
   * @param memory of earlier makings of the same cards
   * @throws InputException when the document cannot be read or the selection names what it does not
   *     have; a card that cannot be made is a failed result instead
   */
  RenderedEpisode render(
      RenderRequest request, Choosing choosing, int threads, CardSink sink, RenderMemory memory) {
    EpisodeDocument source = request.document();
    Strictness strictness = request.strictness();
    Branding branding = new Branding(request.brand());
    Warned<Episode> episode =
        strictness
            .check(EpisodeReaders.read(source.name(), source.bytes(), source.format()))
            .map(branding::episode);
    Choice choice =
        choosing.choose(episode.value(), branding.selection(request.selection(), episode.value()));
    List<Card> cards = CardMaker.make(episode.value(), choice, source.folder());
    Function<RenderJob, Warned<LaidCard>> lay =
        job -> {
          CardDesign design = job.look().style().design(job.card().kind(), job.look().canvas());
          CardLayout layout = workshop.layout(design, request.brand().keepTogether());
          return strictness.check(layout.layout(job.card(), design));
        };
    Function<RenderJob, Drawn> draw =
        job -> {
          Warned<LaidCard> laid = lay.apply(job);
          List<RenderedFrame> frames = new ArrayList<>();
          for (Frame frame : laid.value().frames()) {
            Document document = Document.of(frame);
            List<RenderedFile> files = new ArrayList<>();
            for (RenderFormat format : request.formats()) {
              byte[] bytes = workshop.renderer(format).render(document, request.options());
              files.add(new RenderedFile(format, bytes));
            }
            frames.add(new RenderedFrame(frame.meta(), files));
          }
          return new Drawn(RenderedCard.of(job, laid, frames), laid.value().frames());
        };
    List<RenderJob> jobs = RenderJob.all(cards, request.looks(), branding);
    sink.begin(jobs.size());
    if (request.carousel()) {
      jobs = Carousels.numbered(jobs, numbered -> pages(numbered, threads, lay));
    }
    Consumer<Drawn> take =
        request.carousel() ? bound(request, episode.value(), jobs, sink) : sink(sink);
    Ordered.run(
        jobs, threads, job -> attempt(job, () -> memory.draw(job, () -> draw.apply(job))), take);
    return new RenderedEpisode(episode.value(), choice, request.brand(), episode.warnings());
  }

  /** A card and, for those who bind them together, its frames. */
  record Drawn(RenderedCard card, List<Frame> frames) {
    /** The same for another making of the card, about which there is something else to tell. */
    Drawn of(RenderJob job, List<Diagnostic> diagnostics) {
      RenderedCard again =
          new RenderedCard(
              job,
              card.card(),
              card.frames(),
              card.fit(),
              card.faces(),
              card.pictures(),
              diagnostics);
      return new Drawn(again, frames);
    }
  }

  private static Consumer<Drawn> sink(CardSink sink) {
    return drawn -> sink.accept(drawn.card());
  }

  /** Hands on each card, and behind the last of a look the carousel of them. */
  private Consumer<Drawn> bound(
      RenderRequest request, Episode episode, List<RenderJob> jobs, CardSink sink) {
    Carousels carousels =
        new Carousels(workshop.renderer(RenderFormat.PDF), request.options(), sink);
    int each = jobs.size() / request.looks().size();
    return drawn -> {
      RenderJob job = drawn.card().job();
      sink.accept(drawn.card());
      carousels.add(job, drawn.frames());
      if (job.number() == each) {
        carousels.finish(job.look(), episode.title(), episode.language());
      }
    };
  }

  /** How many frames each job makes; a card that cannot be made is told when it is drawn. */
  private static List<Integer> pages(
      List<RenderJob> jobs, int threads, Function<RenderJob, Warned<LaidCard>> lay) {
    List<Integer> pages = new ArrayList<>();
    Function<RenderJob, Integer> count =
        job -> {
          try {
            return lay.apply(job).value().frames().size();
          } catch (InputException e) {
            return 0;
          }
        };
    Ordered.run(jobs, threads, count, pages::add);
    return pages;
  }

  /** One bad card does not stop the others. */
  private static Drawn attempt(RenderJob job, Supplier<Drawn> draw) {
    try {
      return draw.get();
    } catch (InputException e) {
      return new Drawn(RenderedCard.failed(job, e.diagnostics()), List.of());
    }
  }
}
