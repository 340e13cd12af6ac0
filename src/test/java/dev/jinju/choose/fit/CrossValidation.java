package dev.jinju.choose.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Nested cross-validation: the settings for each outer fold are chosen by an inner one that has
 * never seen it. Episodes of one guest stay in one fold.
 */
final class CrossValidation {
  private static final int OUTER = 10;
  private static final int INNER = 4;
  private static final int SEED = 11;

  private final Samples samples;
  private final List<Model.Settings> settings;

  CrossValidation(Samples samples, List<Model.Settings> settings) {
    this.samples = samples;
    this.settings = settings;
  }

  /**
   * The model of each episode, fitted without it.
   *
   * @param chosen told the settings of each outer fold
   */
  List<Model> models(List<String> chosen) {
    int[] folds = folds(OUTER, SEED);
    List<Model> models = new ArrayList<>(Collections.nCopies(folds.length, null));
    for (int fold = 0; fold < OUTER; fold++) {
      int held = fold;
      IntPredicate others = c -> folds[c] != held;
      Model.Settings best = best(others);
      chosen.add(best.toString());
      Model model = Model.fit(samples, others, best);
      for (int c = 0; c < folds.length; c++) {
        if (folds[c] == held) {
          models.set(c, model);
        }
      }
    }
    return models;
  }

  /** The settings that serve the episodes best that pass, by their own cross-validation. */
  Model.Settings best(IntPredicate episodes) {
    int[] folds = folds(INNER, SEED + 1);
    Model.Settings best = settings.get(0);
    double most = 0;
    for (Model.Settings each : settings) {
      Agreement agreement = new Agreement();
      for (int fold = 0; fold < INNER; fold++) {
        int held = fold;
        Model model = Model.fit(samples, c -> episodes.test(c) && folds[c] != held, each);
        double[] scores = model.scores(samples);
        for (int c = 0; c < folds.length; c++) {
          if (episodes.test(c) && folds[c] == held) {
            add(agreement, c, scores);
          }
        }
      }
      if (agreement.mean() > most) {
        most = agreement.mean();
        best = each;
      }
    }
    return best;
  }

  void add(Agreement agreement, int episode, double[] scores) {
    agreement.addRanks(samples.ranks(episode, scores), samples.cases().get(episode).used());
  }

  private int[] folds(int count, int seed) {
    List<String> guests =
        new ArrayList<>(samples.cases().stream().map(Benchmark.Case::guest).distinct().toList());
    Collections.shuffle(guests, new Random(seed));
    Map<String, Integer> fold = new HashMap<>();
    for (int i = 0; i < guests.size(); i++) {
      fold.put(guests.get(i), i % count);
    }
    return samples.cases().stream().mapToInt(c -> fold.getOrDefault(c.guest(), 0)).toArray();
  }
}
