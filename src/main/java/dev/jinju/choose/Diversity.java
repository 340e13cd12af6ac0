package dev.jinju.choose;

import dev.jinju.choose.words.CharacterPairs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Takes the best picks that differ from each other: maximal marginal relevance over pairs of
 * characters, one card a turn, at most two in a row from one speaker where another choice exists,
 * and both bullets and dialogue.
 */
final class Diversity {
  /** Points that a line loses for being as like another as {@link #MOST_ALIKE} allows. */
  private static final double LIKENESS_POINTS = 6;

  /** Cosine of pairs of characters above which two lines say the same, or sound so. */
  private static final double MOST_ALIKE = 0.6;

  /**
   * Points that another speaker's line may lack to be taken instead of a third in a row: more would
   * be a bad line for the sake of change.
   */
  private static final int WORTH_A_CHANGE = 8;

  /**
   * Picks; what ranks lower is never reached by a set of cards, and each costs a comparison a
   * round.
   */
  private static final int POOL = 400;

  /**
   * Neither bullets nor dialogue get less than this share of the cards, as long as there are any.
   */
  private static final double MIN_SHARE = 0.25;

  /** Bullets are paraphrases: no more than this share where people's own words are to be had. */
  private static final double MAX_BULLETS = 0.45;

  private final int count;
  private final List<Pick> pool;
  private final List<Pick> taken = new ArrayList<>();
  private final Map<Pick, CharacterPairs> pairs = new HashMap<>();

  private Diversity(List<Pick> pool, int count) {
    this.count = count;
    this.pool = new ArrayList<>(pool);
    this.pool.sort(Comparator.comparingInt((Pick p) -> -p.score()));
    if (this.pool.size() > POOL) {
      List<Pick> bullets = this.pool.stream().filter(Diversity::isBullet).limit(POOL).toList();
      List<Pick> spoken = this.pool.stream().filter(p -> !isBullet(p)).limit(POOL).toList();
      this.pool.clear();
      this.pool.addAll(bullets);
      this.pool.addAll(spoken);
      this.pool.sort(Comparator.comparingInt((Pick p) -> -p.score()));
    }
    this.pool.forEach(p -> pairs.put(p, CharacterPairs.of(p.text())));
  }

  /**
   * At most {@code count} of the picks, in the order in which they are taken; ties go to the
   * earlier in the document.
   */
  static List<Pick> best(List<Pick> picks, int count) {
    return new Diversity(picks, count).take();
  }

  private List<Pick> take() {
    while (taken.size() < count && !pool.isEmpty()) {
      List<Pick> due = firstOf(pool, this::isDue);
      List<Pick> unlike = firstOf(due, p -> nearest(p) <= MOST_ALIKE);
      Pick best = unlike.stream().reduce(this::better).orElseThrow();
      Pick other =
          unlike.stream()
              .filter(p -> !isThirdInARow(p) && p.score() >= best.score() - WORTH_A_CHANGE)
              .reduce(this::better)
              .orElse(best);
      Pick next = isThirdInARow(best) ? other : best;
      taken.add(next);
      pool.removeIf(p -> p.candidate().sharesTurn(next.candidate()));
    }
    return taken;
  }

  /** Those that pass; all when none does. */
  private static List<Pick> firstOf(List<Pick> picks, Predicate<Pick> test) {
    List<Pick> passing = picks.stream().filter(test).toList();
    return passing.isEmpty() ? picks : passing;
  }

  /**
   * Keeps a place for whichever of bullets and dialogue would go short, and bullets below their
   * share.
   */
  private boolean isDue(Pick pick) {
    long bullets = taken.stream().filter(Diversity::isBullet).count();
    long other = isBullet(pick) ? taken.size() - bullets : bullets;
    boolean otherLeft = pool.stream().anyMatch(p -> isBullet(p) != isBullet(pick));
    long reserved = Math.max(1, (long) (count * MIN_SHARE)) - other;
    boolean crowds = isBullet(pick) && bullets + 1 > Math.max(1, Math.round(count * MAX_BULLETS));
    return !otherLeft || (count - taken.size() > reserved && !crowds);
  }

  private static boolean isBullet(Pick pick) {
    return pick.candidate().spoken() == null;
  }

  private boolean isThirdInARow(Pick pick) {
    int size = taken.size();
    return size >= 2
        && pick.speaker() != null
        && pick.speaker().equals(taken.get(size - 1).speaker())
        && pick.speaker().equals(taken.get(size - 2).speaker());
  }

  private Pick better(Pick a, Pick b) {
    return value(b) > value(a) ? b : a;
  }

  private double value(Pick pick) {
    return pick.score() - LIKENESS_POINTS * nearest(pick) / MOST_ALIKE;
  }

  private double nearest(Pick pick) {
    return taken.stream().mapToDouble(t -> likeness(t, pick)).max().orElse(0);
  }

  private double likeness(Pick a, Pick b) {
    CharacterPairs first = pairs.get(a);
    CharacterPairs second = pairs.get(b);
    return first == null || second == null ? 0 : first.cosine(second);
  }
}
