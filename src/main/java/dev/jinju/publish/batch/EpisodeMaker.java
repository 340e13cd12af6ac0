package dev.jinju.publish.batch;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.pipeline.EpisodeDocument;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.RenderRequest;
import dev.jinju.pipeline.RenderedEpisode;
import dev.jinju.publish.DiagnosticJson;
import dev.jinju.publish.EpisodePublisher;
import dev.jinju.publish.EpisodePublisher.Written;
import dev.jinju.publish.PublishedCard;
import dev.jinju.publish.Publisher;
import dev.jinju.publish.batch.EpisodeResult.Made;
import dev.jinju.publish.batch.EpisodeResult.State;
import dev.jinju.publish.files.RelativePath;
import dev.jinju.publish.files.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Makes the cards of one episode, or finds that they are there. Thread-safe. */
final class EpisodeMaker {
  private final Jinju jinju;
  private final Installation installation;
  private final Publisher publisher;
  private final EpisodeRecords records;
  private final LookShelf shelf;
  private final Choices choices;
  private final BatchSettings settings;

  EpisodeMaker(
      Jinju jinju,
      Installation installation,
      OutFolder out,
      EpisodeRecords records,
      LookShelf shelf,
      Choices choices,
      BatchSettings settings) {
    this.jinju = jinju;
    this.installation = installation;
    this.publisher = Publisher.by(out.out(), installation.version(), out::write);
    this.records = records;
    this.shelf = shelf;
    this.choices = choices;
    this.settings = settings;
  }

  /**
   * An episode that was worked on; its record is not kept yet.
   *
   * @param old what was known of it before
   * @param record what is known of it now; null when not all of its cards are there
   */
  record Worked(
      EpisodeTask task,
      EpisodeResult result,
      Optional<EpisodeRecord> old,
      @Nullable EpisodeRecord record) {}

  /**
   * Works on an episode; what is wrong with it is in the result.
   *
   * @throws dev.jinju.diag.OutputException when a file cannot be written
   * @throws CancellationException when the thread is interrupted
   */
  Worked work(EpisodeTask task) {
    Optional<EpisodeRecord> old = records.find(task.folder());
    try {
      EpisodeDocument document = EpisodeDocument.read(task.row().episode(), settings.format());
      LookShelf.Loaded loaded = shelf.get(task.wanted().looks());
      String key = key(task, document, loaded);
      boolean there =
          settings.resume()
              && old.isPresent()
              && old.get().key().equals(key)
              && old.get().holds(document.folder(), task.places().folder());
      return there ? kept(task, old.get()) : make(task, document, loaded, key, old);
    } catch (InputException e) {
      return new Worked(task, EpisodeResult.failed(task, e.diagnostics()), old, null);
    } finally {
      choices.over(task);
    }
  }

  /** Of everything that the cards are made of, but for the pictures, which the record has. */
  private String key(EpisodeTask task, EpisodeDocument document, LookShelf.Loaded loaded) {
    return new Fingerprint()
        .put(installation.fingerprint())
        .put(loaded.fingerprint())
        .put(document.name())
        .put(RelativePath.from(task.places().folder(), document.folder()))
        .put(Sha256.of(document.bytes()))
        .put(settings.format())
        .put(settings.options())
        .put(settings.strictness())
        .put(choices.ledgerName())
        .put(task.wanted().selection())
        .put(task.wanted().formats())
        .hex();
  }

  private static Worked kept(EpisodeTask task, EpisodeRecord record) {
    EpisodeResult result =
        new EpisodeResult(
            task.row().episode().toString(),
            task.folder(),
            State.KEPT,
            made(record.cards(), record.files()),
            0,
            List.of(),
            record.diagnostics());
    return new Worked(task, result, Optional.of(record), record);
  }

  private Worked make(
      EpisodeTask task,
      EpisodeDocument document,
      LookShelf.Loaded loaded,
      String key,
      Optional<EpisodeRecord> old) {
    RenderRequest request =
        new RenderRequest(
            document,
            task.wanted().selection(),
            loaded.brand(),
            loaded.looks(),
            task.wanted().formats(),
            settings.options(),
            settings.strictness(),
            false);
    EpisodePublisher episode = publisher.episode(document, loaded.styleFiles(), task.places());
    List<PublishedCard> cards = new ArrayList<>();
    RenderedEpisode made =
        jinju.render(
            request,
            choices.of(task, key),
            1,
            card -> {
              if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted while cards were made");
              }
              cards.add(episode.publish(card));
            });
    int failed = (int) cards.stream().filter(PublishedCard::failed).count();
    if (failed < cards.size()) {
      episode.finish(made, settings.options());
    }
    List<Diagnostic> diagnostics = new ArrayList<>(made.warnings());
    cards.forEach(card -> diagnostics.addAll(card.diagnostics()));
    EpisodeResult result =
        new EpisodeResult(
            task.row().episode().toString(),
            task.folder(),
            failed == 0 ? State.MADE : failed < cards.size() ? State.PARTLY : State.FAILED,
            made(cards.size() - failed, episode.written()),
            failed,
            diagnostics,
            DiagnosticJson.of(diagnostics));
    @Nullable EpisodeRecord record =
        failed > 0
            ? null
            : new EpisodeRecord(
                key,
                cards.size(),
                EpisodeRecord.pictures(episode.pictures(), document.folder()),
                episode.written(),
                result.told());
    return new Worked(task, result, old, record);
  }

  private static Made made(int cards, List<Written> files) {
    return new Made(cards, files.size(), files.stream().mapToLong(Written::bytes).sum());
  }
}
