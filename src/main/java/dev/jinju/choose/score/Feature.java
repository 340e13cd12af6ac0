package dev.jinju.choose.score;

import dev.jinju.choose.candidate.Candidate;
import java.util.Optional;

/** One thing about a candidate that editors were seen to like or to dislike. Stateless. */
interface Feature {

  /** The points for it; empty when it does not apply. */
  Optional<Reason> of(Candidate candidate, Stage stage);

  /** A reason unless it would be worth nothing. */
  static Optional<Reason> points(long points, String reason) {
    return points == 0 ? Optional.empty() : Optional.of(new Reason((int) points, reason));
  }

  /** A reason if something holds. */
  static Optional<Reason> when(boolean holds, int points, String reason) {
    return holds ? Optional.of(new Reason(points, reason)) : Optional.empty();
  }
}
