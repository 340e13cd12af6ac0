package dev.jinju.cli;

import dev.jinju.publish.JsonText;
import dev.jinju.publish.PublishedCard;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Counts what a run made and how long it took. */
final class RenderTally {
  private static final double MILLIS = 1000;

  private final long start = System.nanoTime();
  private int cards;
  private int files;
  private int failed;

  void add(PublishedCard card) {
    if (card.failed()) {
      failed++;
    } else {
      cards++;
      files += card.files().size();
    }
  }

  /** An episode of which nothing could be made. */
  void episodeFailed() {
    failed++;
  }

  /** Cards made so far, each look counted. */
  int cards() {
    return cards;
  }

  int exitCode() {
    if (failed == 0) {
      return ExitCode.DONE;
    }
    return cards == 0 ? ExitCode.BAD_INPUT : ExitCode.PARTLY;
  }

  /** The last object of {@code render --json}. */
  ObjectNode json() {
    ObjectNode root = JsonText.object();
    root.putObject("summary")
        .put("cards", cards)
        .put("files", files)
        .put("failed", failed)
        .put("millis", millis());
    return root;
  }

  /** For people. */
  String sentence(boolean dryRun) {
    String made = cards + plural(cards, " card") + ", " + files + plural(files, " file");
    String bad = failed == 0 ? "" : ", " + failed + " failed";
    String time = String.format(Locale.ROOT, ", %.1f s", millis() / MILLIS);
    return made + bad + time + (dryRun ? "; nothing was written" : "");
  }

  private long millis() {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private static String plural(int count, String noun) {
    return count == 1 ? noun : noun + "s";
  }
}
