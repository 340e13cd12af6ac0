package dev.jinju.choose.score;

import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.feature.Feature;
import dev.jinju.choose.feature.Features;
import dev.jinju.choose.feature.Stage;
import dev.jinju.episode.Cast;
import dev.jinju.episode.Episode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the candidates of one episode their points. Thread-safe. */
public final class Scorer {
  /** The points of a line of which nothing can be said. */
  public static final int START = 50;

  private final Stage stage;
  private final Weights weights;

  public Scorer(Episode episode, Cast cast, Weights weights) {
    stage = new Stage(episode, cast, weights.loved());
    this.weights = weights;
  }

  /**
   * Every reason to take or to leave a candidate, the strongest first; with {@link #START} they add
   * up to its score.
   */
  public List<Reason> reasons(Candidate candidate) {
    List<Reason> reasons = new ArrayList<>();
    for (Feature feature : Features.ALL) {
      double weight = weights.of(feature);
      double value = weight == 0 ? 0 : feature.of(candidate, stage);
      int points = (int) Math.round(weight * value);
      if (points != 0) {
        reasons.add(new Reason(points, feature.reason(candidate, stage, value)));
      }
    }
    reasons.sort(Comparator.comparingInt((Reason r) -> -Math.abs(r.points())));
    return reasons;
  }
}
