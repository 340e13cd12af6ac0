package dev.jinju.cli;

import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.layout.CardFit;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.PublishedCard;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Counts what a run made and how long it took. */
final class RenderTally {
  private static final double MILLIS = 1000;

  private final long start = System.nanoTime();
  private int cards;
  private int files;
  private int failed;
  private int shortened;
  private int split;

  void add(PublishedCard card) {
    @Nullable CardFit fit = card.fit();
    if (fit == null) {
      failed++;
      return;
    }
    cards++;
    files += card.files().size();
    shortened += fit.passage() == null ? 0 : 1;
    split += fit.parts().size() > 1 ? 1 : 0;
  }

  /** A file that is no card of its own. */
  void addFile() {
    files++;
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
    String fitted = some(shortened, " shortened") + some(split, " split");
    String bad = some(failed, " failed");
    String time = String.format(Locale.ROOT, ", %.1f s", millis() / MILLIS);
    return made + fitted + bad + time + (dryRun ? "; nothing was written" : "");
  }

  private long millis() {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private static String some(int count, String what) {
    return count == 0 ? "" : ", " + count + what;
  }

  private static String plural(int count, String noun) {
    return count == 1 ? noun : noun + "s";
  }
}
