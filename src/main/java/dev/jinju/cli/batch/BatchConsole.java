package dev.jinju.cli.batch;

import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.Progress;
import dev.jinju.cli.terminal.Terminals;
import dev.jinju.diag.Diagnostic;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.batch.BatchListener;
import dev.jinju.publish.batch.BatchSummary;
import dev.jinju.publish.batch.EpisodeResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells of a batch as it goes: a bar with rate and time left where somebody watches, and one JSON
 * object an episode where a program may read. For one thread.
 */
final class BatchConsole implements BatchListener, AutoCloseable {
  private static final double MILLIS = 1000;

  private final Console console;
  private final Path out;
  private final Progress progress;
  private final boolean lines;
  private final long start = System.nanoTime();

  BatchConsole(Console console, Path out) {
    this.console = console;
    this.out = out;
    this.progress = Progress.on(console, "episodes");
    this.lines = console.json() || !Terminals.is("out");
  }

  @Override
  public void waiting() {
    console.note("another run writes into `" + out + "`; waiting until it has ended");
  }

  @Override
  public void begin(long episodes, List<Diagnostic> warnings) {
    console.report(warnings);
    progress.begin((int) Math.min(episodes, Integer.MAX_VALUE));
  }

  @Override
  public void episode(EpisodeResult result) {
    progress.step();
    if (!console.json()) {
      console.report(result.diagnostics());
    }
    if (lines) {
      console.data(json(result));
    }
  }

  private static ObjectNode json(EpisodeResult result) {
    ObjectNode node = JsonText.object();
    node.put("episode", result.episode());
    node.put("folder", result.folder());
    node.put("state", result.state().id());
    node.put("cards", result.made().cards());
    node.put("files", result.made().files());
    node.put("bytes", result.made().bytes());
    node.put("failed", result.failed());
    node.set("diagnostics", result.told());
    return node;
  }

  /** The sums, for whoever reads; with the report's path where somebody watches. */
  void end(BatchSummary summary) {
    progress.close();
    if (lines) {
      ObjectNode root = JsonText.object();
      ObjectNode node = root.putObject("summary");
      node.put("episodes", summary.episodes());
      node.put("kept", summary.kept());
      node.put("cards", summary.made().cards());
      node.put("files", summary.made().files());
      node.put("bytes", summary.made().bytes());
      node.put("failed", summary.badEpisodes() + summary.failedCards());
      node.put("stopped", summary.cutShort());
      node.put("millis", millis());
      console.data(root);
    } else {
      console.data(out.resolve("report.json").toString());
    }
    console.note(sentence(summary));
    console.flush();
  }

  private String sentence(BatchSummary summary) {
    StringBuilder text = new StringBuilder();
    text.append(count(summary.episodes(), "episode"));
    text.append(", ").append(count(summary.made().cards(), "card"));
    text.append(", ").append(count(summary.made().files(), "file"));
    if (summary.kept() > 0) {
      text.append(", ").append(count(summary.kept(), "episode")).append(" kept");
    }
    if (summary.badEpisodes() > 0) {
      text.append(", ").append(count(summary.badEpisodes(), "episode")).append(" failed");
    }
    if (summary.failedCards() > 0) {
      text.append(", ").append(count(summary.failedCards(), "card")).append(" failed");
    }
    text.append(String.format(Locale.ROOT, ", %.1f s", millis() / MILLIS));
    if (summary.cutShort()) {
      text.append("; stopped before the end, and the same command makes the rest");
    }
    return text.toString();
  }

  private static String count(int count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }

  private long millis() {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  @Override
  public void close() {
    progress.close();
  }
}
