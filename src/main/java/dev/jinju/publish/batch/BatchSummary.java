package dev.jinju.publish.batch;

import dev.jinju.publish.JsonText;
import dev.jinju.publish.batch.EpisodeResult.Made;
import dev.jinju.publish.batch.EpisodeResult.State;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sums of a batch.
 *
 * @param planned episodes that were asked for
 * @param episodes of which cards are there, all or some
 * @param kept of these, how many were there already
 * @param cutShort whether the run was stopped before the last episode
 */
public record BatchSummary(
    long planned,
    int episodes,
    int kept,
    int badEpisodes,
    int failedCards,
    Made made,
    boolean cutShort) {

  static BatchSummary none(long planned) {
    return new BatchSummary(planned, 0, 0, 0, 0, Made.NOTHING, false);
  }

  BatchSummary plus(EpisodeResult result) {
    boolean bad = result.state() == State.FAILED;
    return new BatchSummary(
        planned,
        episodes + (bad ? 0 : 1),
        kept + (result.state() == State.KEPT ? 1 : 0),
        badEpisodes + (bad ? 1 : 0),
        failedCards + (bad ? 0 : result.failed()),
        made.plus(result.made()),
        cutShort);
  }

  /** The same of a run that ends here. */
  public BatchSummary stopped() {
    return new BatchSummary(planned, episodes, kept, badEpisodes, failedCards, made, true);
  }

  /** Whether something of what was tried could not be made. */
  public boolean hasFailures() {
    return badEpisodes + failedCards > 0;
  }

  /** What the report says; nothing of which files were there before. */
  ObjectNode json() {
    ObjectNode node = JsonText.object();
    node.put("episodes", episodes);
    node.put("cards", made.cards());
    node.put("files", made.files());
    node.put("bytes", made.bytes());
    node.put("failed", badEpisodes + failedCards);
    if (cutShort) {
      node.put("stopped", true);
      node.put("left", planned - episodes - badEpisodes);
    }
    return node;
  }
}
