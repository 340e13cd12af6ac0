package dev.jinju.choose.score;

import dev.jinju.choose.feature.Feature;
import dev.jinju.choose.feature.Features;
import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Tables;
import dev.jinju.choose.words.WordValues;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each feature is worth in one language, from {@code en.weights.tsv} and its kin. Immutable.
 *
 * @param points for a feature's value of 1, by its name
 * @param loved the learned weights of words
 */
public record Weights(Map<String, Double> points, WordValues loved) {
  private static final Map<String, Weights> CACHE = new ConcurrentHashMap<>();

  public Weights {
    points = Map.copyOf(points);
  }

  /** The weights for a BCP 47 tag; English for a language without a table. */
  public static Weights of(String language) {
    return CACHE.computeIfAbsent(Lexicon.tableOf(language), Weights::read);
  }

  private static Weights read(String table) {
    Map<String, Double> points = new HashMap<>();
    for (String row : Tables.rows(table + ".weights.tsv")) {
      String[] cells = row.split("\t", -1);
      points.put(cells[0], Double.parseDouble(cells[1]));
    }
    for (Feature feature : Features.ALL) {
      if (!points.containsKey(feature.name())) {
        throw new IllegalStateException(
            "the weights of " + table + " have no row for " + feature.name());
      }
    }
    if (points.size() != Features.ALL.size()) {
      throw new IllegalStateException("the weights of " + table + " name an unknown feature");
    }
    return new Weights(points, WordValues.loved(table));
  }

  /** Points for a feature's value of 1. */
  double of(Feature feature) {
    return points.getOrDefault(feature.name(), 0.0);
  }
}
