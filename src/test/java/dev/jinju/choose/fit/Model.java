package dev.jinju.choose.fit;

import dev.jinju.choose.feature.Features;
import dev.jinju.choose.score.Weights;
import dev.jinju.choose.words.WordValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A fitted linear model.
 *
 * @param features what a feature's value of 1 is worth, in the order of {@link Features#ALL}
 * @param words what each dimension of the words' vectors is worth
 */
record Model(double[] features, double[] words) {
  /**
   * Points by which the answers of an episode spread, as a standard deviation. With fewer, whole
   * points would be too coarse; the points by hand are measured against it.
   */
  private static final double SPREAD = 10;

  /** Features whose points are by hand, since the benchmark's lines cannot tell. */
  static final Set<String> BY_HAND =
      Set.of(
          "host-reaction",
          "loved-words",
          "figure",
          "carried",
          "exchange",
          "leaning-question",
          "host-line",
          "dangling",
          "far-pronoun",
          "turn-first",
          "open-question",
          "broken",
          "filler",
          "hedge");

  /**
   * How a model is fitted.
   *
   * @param penalty L2, on values of a standard deviation of 1
   * @param wordPenalty the same for the words' vectors
   * @param stable only features whose sign is the same in both halves of the episodes
   * @param position whether the place in the talk may be used
   */
  record Settings(double penalty, double wordPenalty, boolean stable, boolean position) {

    /** All that are tried. */
    static List<Settings> all(boolean position) {
      List<Settings> all = new ArrayList<>();
      for (double penalty : new double[] {500, 1500, 5000}) {
        for (double words : new double[] {500, 2000}) {
          all.add(new Settings(penalty, words, false, position));
          all.add(new Settings(penalty, words, true, position));
        }
      }
      return all;
    }
  }

  /** Fits the episodes that pass. */
  static Model fit(Samples samples, IntPredicate episodes, Settings settings) {
    int[] rows = rows(samples, episodes);
    int[] chosen = chosen(samples, rows, settings);
    int dimensions = samples.vectors()[0].length;
    double[] scales = new double[chosen.length];
    double wordScale = 1 / deviation(samples.vectors(), rows);
    double[] penalties = new double[chosen.length + dimensions];
    for (int k = 0; k < penalties.length; k++) {
      penalties[k] = k < chosen.length ? settings.penalty() : settings.wordPenalty();
    }
    for (int k = 0; k < chosen.length; k++) {
      scales[k] = 1 / Math.max(1e-9, deviation(samples.values(), rows, chosen[k]));
    }
    double[][] x = new double[rows.length][penalties.length];
    boolean[] ones = new boolean[rows.length];
    for (int r = 0; r < rows.length; r++) {
      ones[r] = samples.used()[rows[r]];
      for (int k = 0; k < penalties.length; k++) {
        x[r][k] =
            k < chosen.length
                ? samples.values()[rows[r]][chosen[k]] * scales[k]
                : samples.vectors()[rows[r]][k - chosen.length] * wordScale;
      }
    }
    double[] fitted = Ridge.fit(x, ones, penalties);
    double[] features = new double[Features.ALL.size()];
    for (int k = 0; k < chosen.length; k++) {
      features[chosen[k]] = fitted[k] * scales[k];
    }
    double[] words = new double[samples.vectors()[0].length];
    for (int d = 0; d < dimensions; d++) {
      words[d] = fitted[chosen.length + d] * wordScale;
    }
    return new Model(features, words);
  }

  private static int[] rows(Samples samples, IntPredicate episodes) {
    return IntStream.range(0, samples.cases().size())
        .filter(episodes)
        .flatMap(c -> IntStream.range(samples.first()[c], samples.first()[c + 1]))
        .toArray();
  }

  private static int[] chosen(Samples samples, int[] rows, Settings settings) {
    return IntStream.range(0, Features.ALL.size())
        .filter(f -> !BY_HAND.contains(Features.ALL.get(f).name()))
        .filter(f -> settings.position() || !Features.ALL.get(f).name().equals("early"))
        .filter(f -> !settings.stable() || isStable(samples, rows, f))
        .toArray();
  }

  /** Whether the lines that were used have more of it, or less, in both halves. */
  private static boolean isStable(Samples samples, int[] rows, int feature) {
    double[] difference = new double[2];
    for (int r = 0; r < rows.length; r++) {
      double value = samples.values()[rows[r]][feature];
      difference[2 * r / rows.length] += samples.used()[rows[r]] ? value : 0;
    }
    return difference[0] * difference[1] > 0;
  }

  private static double deviation(double[][] values, int[] rows, int column) {
    double sum = 0;
    for (int r : rows) {
      sum += values[r][column] * values[r][column];
    }
    return Math.sqrt(sum / rows.length);
  }

  private static double deviation(double[][] values, int[] rows) {
    double sum = 0;
    for (int d = 0; d < values[0].length; d++) {
      double one = deviation(values, rows, d);
      sum += one * one;
    }
    return Math.sqrt(sum / values[0].length);
  }

  /** The score of every row. */
  double[] scores(Samples samples) {
    double[] scores = new double[samples.used().length];
    for (int r = 0; r < scores.length; r++) {
      scores[r] = Ridge.dot(features, samples.values()[r]) + Ridge.dot(words, samples.vectors()[r]);
    }
    return scores;
  }

  /** As the program holds it; what is by hand stays as it is. */
  Weights weights(Samples samples, Vectors vectors, Weights byHand) {
    double scale =
        SPREAD / Math.sqrt(Arrays.stream(scores(samples)).map(s -> s * s).average().orElse(1));
    Map<String, Double> points = new HashMap<>(byHand.points());
    for (int f = 0; f < features.length; f++) {
      String name = Features.ALL.get(f).name();
      if (!BY_HAND.contains(name)) {
        points.put(name, Math.round(features[f] * scale * 100) / 100.0);
      }
    }
    points.put("loved-words", Math.round(scale * 100) / 100.0);
    Map<String, Double> loved = new HashMap<>();
    vectors
        .fold(words)
        .forEach((word, value) -> loved.put(word, Math.round(value * 1000) / 1000.0));
    return new Weights(points, WordValues.of(loved));
  }
}
