package dev.jinju.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the best picks that differ from each other: maximal marginal relevance over pairs of
 * characters, one card a turn, at most two in a row from one speaker where another choice exists,
 * and both bullets and dialogue.
 */
final class Diversity {
  /** Relevance against novelty. */
  private static final double LAMBDA = 0.7;

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
  private final Map<Pick, Set<String>> grams = new HashMap<>();

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
    this.pool.forEach(p -> grams.put(p, pairs(p.text())));
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
      List<Pick> allowed = pool.stream().filter(p -> isDue(p) && !isThirdInARow(p)).toList();
      if (allowed.isEmpty()) {
        allowed = pool.stream().filter(this::isDue).toList();
      }
      Pick best = (allowed.isEmpty() ? pool : allowed).stream().reduce(this::better).orElseThrow();
      taken.add(best);
      pool.removeIf(p -> p.candidate().sharesTurn(best.candidate()));
    }
    return taken;
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
    double nearest = taken.stream().mapToDouble(t -> likeness(t, pick)).max().orElse(0);
    return LAMBDA * pick.score() / 100 - (1 - LAMBDA) * nearest;
  }

  /** Shared pairs against all pairs, 0 to 1. */
  private double likeness(Pick a, Pick b) {
    Set<String> first = grams.getOrDefault(a, Set.of());
    Set<String> second = grams.getOrDefault(b, Set.of());
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long shared = first.stream().filter(second::contains).count();
    return (double) shared / (first.size() + second.size() - shared);
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))
          && Character.isLetterOrDigit(text.charAt(i + 1))) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
