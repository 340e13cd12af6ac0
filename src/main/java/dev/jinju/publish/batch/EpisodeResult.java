package dev.jinju.publish.batch;

import dev.jinju.diag.Diagnostic;
import dev.jinju.publish.DiagnosticJson;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;

/**
 * What became of one episode.
 *
 * @param episode path of its document, as the user wrote it
 * @param folder of its files, relative to that of the batch, with {@code /}
 * @param made what is there
 * @param failed cards that could not be made, or 1 for an episode of which nothing could
 * @param diagnostics what is to be told; empty for an episode that was kept
 * @param told all that is known to be wrong with it, also when an earlier run told it
 */
public record EpisodeResult(
    String episode,
    String folder,
    State state,
    Made made,
    int failed,
    List<Diagnostic> diagnostics,
    ArrayNode told) {
  public EpisodeResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** How an episode ended. */
  public enum State {
    /** All its cards were made. */
    MADE,
    /** All its cards were there already and are right. */
    KEPT,
    /** Some of its cards failed. */
    PARTLY,
    /** Nothing was made of it. */
    FAILED;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Counts of an episode or of many.
   *
   * @param cards in all looks
   * @param files with manifests, captions and contact sheets
   */
  public record Made(int cards, int files, long bytes) {
    public static final Made NOTHING = new Made(0, 0, 0);

    Made plus(Made other) {
      return new Made(cards + other.cards, files + other.files, bytes + other.bytes);
    }
  }

  static EpisodeResult failed(EpisodeTask task, List<Diagnostic> diagnostics) {
    return new EpisodeResult(
        task.row().episode().toString(),
        task.folder(),
        State.FAILED,
        Made.NOTHING,
        1,
        diagnostics,
        DiagnosticJson.of(diagnostics));
  }
}
