package dev.jinju.cli;

import dev.jinju.choose.Chooser;
import dev.jinju.choose.Choosing;
import dev.jinju.choose.Selection;
import dev.jinju.cli.options.BrandedLooks;
import dev.jinju.cli.options.BrandedLooks.Branded;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.Progress;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.episode.InputFormat;
import dev.jinju.pipeline.CardSink;
import dev.jinju.pipeline.EpisodeDocument;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.RenderMemory;
import dev.jinju.pipeline.RenderRequest;
import dev.jinju.pipeline.RenderedCard;
import dev.jinju.pipeline.RenderedCarousel;
import dev.jinju.pipeline.RenderedEpisode;
import dev.jinju.pipeline.Strictness;
import dev.jinju.publish.CardJson;
import dev.jinju.publish.EpisodePublisher;
import dev.jinju.publish.PublishedCard;
import dev.jinju.publish.Publisher;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.style.brand.Brand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of {@code render}: episode after episode, told as it goes. For one thread. */
final class RenderRun {
  /**
   * What is the same for all episodes.
   *
   * @param jobs threads
   */
  record Settings(
      Selection selection,
      BrandedLooks looks,
      List<RenderFormat> formats,
      RenderOptions options,
      Strictness strictness,
      Beside beside,
      int jobs,
      boolean dryRun) {}

  /**
   * What is written beside the cards.
   *
   * @param carousel whether they are numbered between a cover and an end, and bound too
   * @param explain whether a picture of what the layout decided lies beside each
   */
  record Beside(boolean carousel, boolean explain) {}

  private final Console console;
  private final Jinju jinju;
  private final Publisher publisher;
  private final Settings settings;
  private final Choosing choosing;
  private final RenderTally tally = new RenderTally();
  private final @Nullable RenderMemory memory;
  private final boolean again;

  RenderRun(
      Console console, Jinju jinju, Publisher publisher, Settings settings, Choosing choosing) {
    this(console, jinju, publisher, settings, choosing, null);
  }

  /** A run over the same episodes as earlier ones, with the memory of those. */
  RenderRun(
      Console console, Jinju jinju, Publisher publisher, Settings settings, RenderMemory memory) {
    this(console, jinju, publisher, settings, Chooser::choose, memory);
  }

  private RenderRun(
      Console console,
      Jinju jinju,
      Publisher publisher,
      Settings settings,
      Choosing choosing,
      @Nullable RenderMemory memory) {
    this.console = console;
    this.jinju = jinju;
    this.publisher = publisher;
    this.settings = settings;
    this.choosing = choosing;
    this.memory = memory;
    this.again = memory != null && memory.knowsCards();
  }

  /**
   * Renders all episodes and returns the exit code.
   *
   * @param format of all of them; null to tell it from each one's content
   */
  int run(List<Path> episodes, @Nullable InputFormat format) {
    for (Path episode : episodes) {
      try {
        render(EpisodeDocument.read(episode, format), episode);
      } catch (InputException e) {
        console.report(e.diagnostics());
        tally.episodeFailed();
      }
    }
    if (console.json()) {
      console.data(tally.json());
    } else if (tally.cards() > 0) {
      console.note(tally.sentence(settings.dryRun()));
    }
    return tally.exitCode();
  }

  private void render(EpisodeDocument document, Path file) {
    Branded branded = settings.looks().of(file);
    List<Path> styleFiles =
        branded.looks().stream().flatMap(l -> l.style().files().stream()).distinct().toList();
    EpisodePublisher episode =
        publisher.episode(document, styleFiles, settings.looks().manyStyles());
    RenderRequest request =
        new RenderRequest(
            document,
            settings.selection(),
            branded.brand(),
            branded.looks(),
            settings.formats(),
            settings.options(),
            settings.strictness(),
            settings.beside().carousel());
    List<Diagnostic> diagnostics = new ArrayList<>();
    int written = tally.cards();
    RenderedEpisode made;
    try (Sink sink = new Sink(file, episode, branded.brand(), diagnostics)) {
      made =
          memory == null
              ? jinju.render(request, choosing, settings.jobs(), sink)
              : jinju.render(request, settings.jobs(), sink, memory);
    }
    console.report(made.warnings());
    console.report(diagnostics);
    if (tally.cards() > written) {
      episode.finish(made, settings.options());
      tell(episode);
    }
  }

  private void tell(EpisodePublisher episode) {
    if (!console.json() && !settings.dryRun() && !again) {
      console.data(episode.index().toString());
    }
  }

  /** Publishes each card and tells of it. */
  private final class Sink implements CardSink, AutoCloseable {
    private final Path file;
    private final EpisodePublisher episode;
    private final Brand brand;
    private final List<Diagnostic> diagnostics;
    private final Progress progress;

    Sink(Path file, EpisodePublisher episode, Brand brand, List<Diagnostic> diagnostics) {
      this.file = file;
      this.episode = episode;
      this.brand = brand;
      this.diagnostics = diagnostics;
      this.progress = Progress.on(console, episode.slug());
    }

    @Override
    public void begin(int jobs) {
      progress.begin(jobs);
    }

    @Override
    public void accept(RenderedCard rendered) {
      boolean told = settings.beside().explain() && !rendered.failed();
      List<byte[]> explanations = told ? jinju.explain(rendered, brand) : List.of();
      PublishedCard card = episode.publish(rendered, explanations);
      tally.add(card);
      progress.step();
      if (console.json()) {
        console.data(CardJson.line(file.toString(), card, folder()));
        return;
      }
      diagnostics.addAll(card.diagnostics());
      if (settings.dryRun()) {
        Stream.of(card.files(), card.explanations())
            .flatMap(List::stream)
            .forEach(published -> console.data(folder() + published.path()));
      }
    }

    @Override
    public void carousel(RenderedCarousel rendered) {
      EpisodePublisher.Carousel carousel = episode.publish(rendered);
      tally.addFile();
      if (console.json()) {
        console.data(CardJson.line(file.toString(), carousel, folder()));
      } else if (settings.dryRun()) {
        console.data(folder() + carousel.file().path());
      }
    }

    private String folder() {
      return episode.folder().toString().replace('\\', '/') + "/";
    }

    @Override
    public void close() {
      progress.close();
    }
  }
}
