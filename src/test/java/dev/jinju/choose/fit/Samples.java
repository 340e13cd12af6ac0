package dev.jinju.choose.fit;

import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.CandidateFinder;
import dev.jinju.choose.feature.Feature;
import dev.jinju.choose.feature.Features;
import dev.jinju.choose.feature.Stage;
import dev.jinju.choose.words.WordValues;
import dev.jinju.episode.Cast;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answers of all episodes as rows of numbers, centred within their episode, since only the
 * order within it matters.
 *
 * @param cases an episode each
 * @param first the first row of each episode, and behind the last the number of all rows
 * @param values of the features in the order of {@link Features#ALL}, centred, not scaled
 * @param vectors of the words, centred, not scaled
 */
record Samples(
    List<Benchmark.Case> cases,
    int[] first,
    double[][] values,
    double[][] vectors,
    boolean[] used) {

  static Samples of(List<Benchmark.Case> cases, Vectors words) {
    List<double[]> values = new ArrayList<>();
    List<double[]> vectors = new ArrayList<>();
    int[] first = new int[cases.size() + 1];
    for (int c = 0; c < cases.size(); c++) {
      Benchmark.Case episode = cases.get(c);
      List<double[]> own = new ArrayList<>();
      List<double[]> meant = new ArrayList<>();
      for (Candidate line : lines(episode)) {
        own.add(values(line, stage(episode.episode())));
        meant.add(words.of(line.text()));
      }
      centre(own);
      centre(meant);
      values.addAll(own);
      vectors.addAll(meant);
      first[c + 1] = values.size();
    }
    boolean[] used = new boolean[values.size()];
    int row = 0;
    for (Benchmark.Case episode : cases) {
      for (Benchmark.Answer answer : episode.answers()) {
        used[row++] = answer.used();
      }
    }
    return new Samples(
        cases, first, values.toArray(double[][]::new), vectors.toArray(double[][]::new), used);
  }

  private static Stage stage(Episode episode) {
    return new Stage(episode, Cast.of(episode), WordValues.of(Map.of()));
  }

  /** The turn of each answer, trimmed as a card would be. */
  private static List<Candidate> lines(Benchmark.Case episode) {
    CandidateFinder finder = new CandidateFinder(episode.episode());
    List<Turn> turns = episode.episode().turns();
    List<Candidate> lines = new ArrayList<>();
    int at = 0;
    for (Benchmark.Answer answer : episode.answers()) {
      while (at < turns.size() && !same(turns.get(at).text(), answer.text())) {
        at++;
      }
      if (at == turns.size()) {
        throw new IllegalStateException(episode.id() + " has no turn `" + answer.text() + "`");
      }
      lines.add(finder.byId(turns.get(at++).id()));
    }
    return lines;
  }

  private static boolean same(String turn, String answer) {
    return turn.replaceAll("\\s+", " ").strip().equals(answer.replaceAll("\\s+", " ").strip());
  }

  private static double[] values(Candidate line, Stage stage) {
    return Features.ALL.stream().mapToDouble((Feature f) -> f.of(line, stage)).toArray();
  }

  private static void centre(List<double[]> rows) {
    for (int d = 0; d < rows.get(0).length; d++) {
      double sum = 0;
      for (double[] row : rows) {
        sum += row[d];
      }
      for (double[] row : rows) {
        row[d] -= sum / rows.size();
      }
    }
  }

  /** How often an editor's line has more of a feature than a neighbour. */
  double auc(int feature) {
    double more = 0;
    double pairs = 0;
    for (int c = 0; c < cases.size(); c++) {
      for (int i = first[c]; i < first[c + 1]; i++) {
        for (int j = first[c]; used[i] && j < first[c + 1]; j++) {
          if (!used[j]) {
            more += 0.5 + 0.5 * Math.signum(values[i][feature] - values[j][feature]);
            pairs++;
          }
        }
      }
    }
    return more / pairs;
  }

  /** The ranks of an episode's used answers by their scores. */
  List<Integer> ranks(int episode, double[] scores) {
    List<Integer> ranks = new ArrayList<>();
    for (int i = first[episode]; i < first[episode + 1]; i++) {
      int rank = 1;
      for (int j = first[episode]; j < first[episode + 1]; j++) {
        rank += scores[j] > scores[i] || (scores[j] == scores[i] && j < i) ? 1 : 0;
      }
      if (used[i]) {
        ranks.add(rank);
      }
    }
    return ranks;
  }
}
