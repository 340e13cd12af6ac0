package dev.jinju.choose.score;

import dev.jinju.choose.candidate.Candidate;
import dev.jinju.episode.Cast;
import dev.jinju.episode.Episode;
import java.util.List;
import java.util.stream.Stream;

/** Gives the candidates of one episode their points. Immutable. */
public final class Scorer {
  /** The points of a line of which nothing can be said. */
  public static final int START = 50;

  private final Stage stage;

  public Scorer(Episode episode, Cast cast) {
    stage = new Stage(episode, cast);
  }

  /**
   * Every reason to take or to leave a candidate, those that help first; with {@link #START} they
   * add up to its score.
   */
  public List<Reason> reasons(Candidate candidate) {
    return Stream.concat(HelpingFeatures.ALL.stream(), HurtingFeatures.ALL.stream())
        .flatMap(feature -> feature.of(candidate, stage).stream())
        .toList();
  }
}
