package dev.jinju.publish.batch;

import dev.jinju.diag.InputException;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.Ordered;
import dev.jinju.publish.OutputPaths;
import dev.jinju.publish.batch.EpisodeMaker.Worked;
import dev.jinju.publish.batch.manifest.BatchRow;
import dev.jinju.publish.batch.manifest.ReadRow;
import dev.jinju.publish.batch.manifest.Rows;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One run over many episodes. Each is worked on by one thread, several at a time; what is done
 * comes back in order and only then counts as done, so that a run that is killed has finished the
 * first so many episodes, and each of them whole. Rows are read as they are needed and little is
 * kept of what is over. For one thread.
 */
public final class BatchRun {
  private final Jinju jinju;
  private final Installation installation;
  private final BatchSettings settings;
  private final BatchListener listener;
  private final LookShelf shelf;
  private BatchSummary summary = BatchSummary.none(0);

  public BatchRun(
      Jinju jinju, Installation installation, BatchSettings settings, BatchListener listener) {
    this.jinju = jinju;
    this.installation = installation;
    this.settings = settings;
    this.listener = listener;
    this.shelf = new LookShelf(jinju, settings.strictness());
  }

  /**
   * Makes all that is not there yet.
   *
   * @param stop asked again and again, whether to end soon; the summary then says so
   * @throws dev.jinju.diag.InputException when a row is wrong, before anything is made
   * @throws dev.jinju.diag.OutputException when something cannot be written; what was finished
   *     before stays, and {@link #summary} has it
   */
  public BatchSummary run(BatchSources sources, Path folder, BooleanSupplier stop) {
    BatchCheck check = BatchCheck.of(sources, settings.defaults(), shelf);
    summary = BatchSummary.none(check.episodes());
    try (OutFolder out = OutFolder.take(folder, listener::waiting, stop)) {
      listener.begin(check.episodes(), check.warnings());
      run(sources, out, stop);
    } catch (CancellationException e) {
      summary = summary.stopped();
    }
    return summary;
  }

  /** What is done so far. */
  public BatchSummary summary() {
    return summary;
  }

  private void run(BatchSources sources, OutFolder out, BooleanSupplier stop) {
    EpisodeRecords records = new EpisodeRecords(out);
    Choices choices = new Choices(settings.ledger(), out);
    EpisodeMaker maker =
        new EpisodeMaker(jinju, installation, out, records, shelf, choices, settings);
    try (BatchReport report = BatchReport.begin(out, installation.version());
        Rows rows = sources.rows()) {
      try {
        Ordered.stream(
            new Tasks(rows, out.out()),
            settings.jobs(),
            maker::work,
            worked -> done(worked, records, choices, report),
            stop);
      } catch (CancellationException e) {
        summary = summary.stopped();
      }
      report.finish(summary);
    }
  }

  private void done(Worked worked, EpisodeRecords records, Choices choices, BatchReport report) {
    @Nullable EpisodeRecord record = worked.record();
    String folder = worked.task().folder();
    if (record == null) {
      records.unfinished(folder);
    } else if (worked.result().state() != EpisodeResult.State.KEPT) {
      records.finished(folder, worked.old(), record);
    }
    if (record != null) {
      choices.finished(folder);
    }
    report.add(worked.result());
    summary = summary.plus(worked.result());
    listener.episode(worked.result());
  }

  /** Rows that were checked, with their places. */
  private final class Tasks implements Iterator<EpisodeTask> {
    private final Rows rows;
    private final Path out;
    private long number;
    private final Map<String, OutputPaths> places = new HashMap<>();

    Tasks(Rows rows, Path out) {
      this.rows = rows;
      this.out = out;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public EpisodeTask next() {
      ReadRow read = rows.next();
      @Nullable BatchRow row = read.row();
      if (row == null) {
        // It was right a moment ago: somebody has changed the manifest.
        throw new InputException(read.faults());
      }
      BatchDefaults.Wanted wanted = settings.defaults().with(row);
      OutputPaths.Episode place =
          places
              .computeIfAbsent(row.out(), below -> new OutputPaths(out.resolve(below)))
              .episode(row.episode().toString(), wanted.looks().manyStyles());
      String folder = row.out().isEmpty() ? place.slug() : row.out() + "/" + place.slug();
      return new EpisodeTask(number++, row, wanted, place, folder);
    }
  }
}
