package dev.jinju.choose.fit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well picks agree with the lines that an editor used.
 *
 * <p>A pick belongs to the answer that holds at least three fifths of its words, in Chinese of its
 * runs of three characters. r@5 is the share of the editor's answers among the first five picks,
 * hit@3 whether there is one among the first three, MRR one divided by the rank of the first.
 */
final class Agreement {
  private static final double HELD = 0.6;
  private static final int SAMPLES = 1000;
  private static final int SEED = 7;
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:'[a-z]+)?");

  private final List<Double> recall = new ArrayList<>();
  private final List<Double> hit = new ArrayList<>();
  private final List<Double> reciprocal = new ArrayList<>();

  /** Adds an episode with the picks of it, best first. */
  void add(Benchmark.Case episode, List<String> picks) {
    List<Map<String, Integer>> pool =
        episode.answers().stream().map(a -> grams(a.text(), episode.language())).toList();
    Map<Integer, Integer> found = new TreeMap<>();
    for (int rank = 1; rank <= picks.size(); rank++) {
      int answer = belongs(grams(picks.get(rank - 1), episode.language()), pool);
      if (answer >= 0 && episode.answers().get(answer).used()) {
        found.putIfAbsent(answer, rank);
      }
    }
    addRanks(List.copyOf(found.values()), episode.used());
  }

  /** Adds the ranks of an episode's used answers, of which some may be missing. */
  void addRanks(List<Integer> ranks, long used) {
    recall.add(ranks.stream().filter(r -> r <= 5).count() / (double) used);
    hit.add(ranks.stream().anyMatch(r -> r <= 3) ? 1.0 : 0.0);
    reciprocal.add(ranks.stream().mapToDouble(r -> 1.0 / r).max().orElse(0));
  }

  private static int belongs(Map<String, Integer> pick, List<Map<String, Integer>> pool) {
    int size = Math.max(1, pick.values().stream().mapToInt(n -> n).sum());
    int best = -1;
    double most = 0;
    for (int i = 0; i < pool.size(); i++) {
      Map<String, Integer> answer = pool.get(i);
      int shared =
          pick.entrySet().stream()
              .mapToInt(e -> Math.min(e.getValue(), answer.getOrDefault(e.getKey(), 0)))
              .sum();
      if ((double) shared / size > most) {
        most = (double) shared / size;
        best = i;
      }
    }
    return most >= HELD ? best : -1;
  }

  private static Map<String, Integer> grams(String text, String language) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Map<String, Integer> grams = new HashMap<>();
    if (language.equals("zh")) {
      String bare = folded.replaceAll("[^\\p{L}\\p{N}]", "");
      for (int i = 0; i + 3 <= bare.length(); i++) {
        grams.merge(bare.substring(i, i + 3), 1, Integer::sum);
      }
    } else {
      Matcher m = WORD.matcher(folded.replace('’', '\''));
      while (m.find()) {
        grams.merge(m.group(), 1, Integer::sum);
      }
    }
    return grams;
  }

  /** The mean of the three figures. */
  double mean() {
    return (average(recall) + average(hit) + average(reciprocal)) / 3;
  }

  private static double average(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElse(0);
  }

  private static String interval(List<Double> values) {
    Random random = new Random(SEED);
    double[] means = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      double sum = 0;
      for (int i = 0; i < values.size(); i++) {
        sum += values.get(random.nextInt(values.size()));
      }
      means[s] = sum / values.size();
    }
    Arrays.sort(means);
    return String.format(
        Locale.ROOT,
        "%.3f [%.3f, %.3f]",
        average(values),
        means[SAMPLES / 40],
        means[SAMPLES - SAMPLES / 40 - 1]);
  }

  /** The three figures with bootstrap intervals of 95 %. */
  @Override
  public String toString() {
    return "r@5 " + interval(recall) + "  hit@3 " + interval(hit) + "  MRR " + interval(reciprocal);
  }
}
