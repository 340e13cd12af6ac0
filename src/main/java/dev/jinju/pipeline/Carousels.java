package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameMeta;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.Renderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes one PDF of all cards of a look: the cover, the chosen cards with their numbers, the closing
 * card. Cards come one by one; not thread-safe.
 */
final class Carousels {
  /** A card that its number makes split, or no longer, changes the numbers; it settles soon. */
  private static final int MOST_ROUNDS = 3;

  /** Characters of a card's words in its bookmark: what a sidebar shows without a line break. */
  private static final int MOST_WORDS = 32;

  private final Renderer renderer;
  private final RenderOptions options;
  private final CardSink sink;
  private final List<Frame> frames = new ArrayList<>();
  private final List<RenderedCarousel.Page> pages = new ArrayList<>();

  Carousels(Renderer renderer, RenderOptions options, CardSink sink) {
    this.renderer = renderer;
    this.options = options;
    this.sink = sink;
  }

  /**
   * The same jobs with a number, in the slots {@code part} and {@code parts}, for each page that is
   * neither cover nor closing. A card that is split has several.
   *
   * @param measure how many pages each job has, 0 for one that fails
   */
  static List<RenderJob> numbered(
      List<RenderJob> jobs, Function<List<RenderJob>, List<Integer>> measure) {
    List<Integer> counts = jobs.stream().map(job -> 1).toList();
    List<RenderJob> numbered = number(jobs, counts);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Integer> measured = measure.apply(numbered);
      if (measured.equals(counts)) {
        break;
      }
      counts = measured;
      numbered = number(jobs, counts);
    }
    return numbered;
  }

  private static List<RenderJob> number(List<RenderJob> jobs, List<Integer> counts) {
    List<RenderJob> numbered = new ArrayList<>();
    int page = 1;
    for (int i = 0; i < jobs.size(); i++) {
      RenderJob job = jobs.get(i);
      page = i > 0 && !job.look().equals(jobs.get(i - 1).look()) ? 1 : page;
      if (isChosen(job)) {
        Card card = number(job.card(), page, pages(jobs, counts, job.look()));
        numbered.add(new RenderJob(job.number(), card, job.look()));
        page += counts.get(i);
      } else {
        numbered.add(job);
      }
    }
    return numbered;
  }

  private static int pages(List<RenderJob> jobs, List<Integer> counts, Look look) {
    int pages = 0;
    for (int i = 0; i < jobs.size(); i++) {
      pages += jobs.get(i).look().equals(look) && isChosen(jobs.get(i)) ? counts.get(i) : 0;
    }
    return pages;
  }

  private static Card number(Card card, int page, int pages) {
    return card.with("part", Slot.of(Integer.toString(page)))
        .with("parts", Slot.of(Integer.toString(pages)))
        .withShorter(card.shorter().stream().map(one -> number(one, page, pages)).toList());
  }

  private static boolean isChosen(RenderJob job) {
    return job.card().kind() != CardKind.COVER && job.card().kind() != CardKind.CLOSING;
  }

  /** Takes the pages of the next card; a card that failed has none. */
  void add(RenderJob job, List<Frame> made) {
    for (int i = 0; i < made.size(); i++) {
      Frame frame = made.get(i);
      String title = title(job, i, frame.meta());
      FrameMeta meta = new FrameMeta(title, frame.meta().alt(), frame.meta().language());
      frames.add(new Frame(frame.size(), meta, frame.items()));
      pages.add(new RenderedCarousel.Page(job.card().id(), title));
    }
  }

  /** Hands on the carousel of all cards that were taken, and begins another. */
  void finish(Look look, String title, String language) {
    if (!frames.isEmpty()) {
      FrameMeta meta = new FrameMeta(title, title, language);
      byte[] bytes = renderer.render(new Document(frames, meta), options);
      sink.carousel(new RenderedCarousel(look, pages, bytes));
    }
    frames.clear();
    pages.clear();
  }

  private static String title(RenderJob job, int part, FrameMeta meta) {
    Card card = job.card();
    return switch (card.kind()) {
      case COVER -> meta.title();
      case CLOSING -> shortened(said(card, meta));
      case HIGHLIGHT, DIALOGUE, EXCHANGE, STAT, LIST -> {
        String words =
            Optional.of(card.slot("quote").text())
                .filter(text -> !text.isEmpty())
                .orElse(meta.title());
        int number = Integer.parseInt(card.slot("part").text()) + part;
        yield number + "/" + card.slot("parts").text() + " · " + shortened(words);
      }
    };
  }

  /** What the last card says beside the names that stand on every card. */
  private static String said(Card card, FrameMeta meta) {
    Set<String> names = new HashSet<>(List.of(card.slot("title").text(), card.slot("show").text()));
    return meta.alt()
        .lines()
        .filter(line -> !line.isBlank() && !names.contains(line))
        .findFirst()
        .orElse(meta.title());
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= MOST_WORDS) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MOST_WORDS - 1)).strip() + "…";
  }
}
