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
  private final List<Weighted> weights;

  public Scorer(Episode episode, Cast cast, Weights weights) {
    stage = new Stage(episode, cast, weights.loved());
    this.weights =
        Features.ALL.stream()
            .map(feature -> new Weighted(feature, weights.of(feature)))
            .filter(weighted -> weighted.weight() != 0)
            .toList();
  }

  /** A feature that counts in the episode's language. */
  private record Weighted(Feature feature, double weight) {}

  /**
   * Every reason to take or to leave a candidate, the strongest first; with {@link #START} they add
   * up to its score.
   */
  public List<Reason> reasons(Candidate candidate) {
    List<Reason> reasons = new ArrayList<>();
    for (Weighted each : weights) {
      double value = each.feature().of(candidate, stage);
      int points = (int) Math.round(each.weight() * value);
      if (points != 0) {
        reasons.add(new Reason(points, each.feature().reason(candidate, stage, value)));
      }
    }
    reasons.sort(Comparator.comparingInt((Reason r) -> -Math.abs(r.points())));
    return reasons;
  }
}
