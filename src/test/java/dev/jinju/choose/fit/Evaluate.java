package dev.jinju.choose.fit;

import dev.jinju.choose.Chooser;
import dev.jinju.choose.Pick;
import dev.jinju.choose.Selection;
import dev.jinju.choose.score.Weights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how well the program agrees with editors: {@code Evaluate BENCHMARK VECTORS [quick]}.
 *
 * <p>The weights that ship are shown as they are, and are optimistic where they were fitted on the
 * same episodes; the nested rows are what to expect of new ones. "Program" is what {@code pick
 * --count 20} prints, gates and all; "model" ranks the benchmark's answers by score alone.
 */
public final class Evaluate {
  private static final int PICKS = 20;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Vectors vectors = Vectors.read(Path.of(args[1]));
    new Evaluate().run(folder, vectors, args.length > 2);
  }

  private void run(Path folder, Vectors vectors, boolean quick) throws IOException {
    List<Benchmark.Case> english = Benchmark.read(folder, "en");
    List<Benchmark.Case> chinese = Benchmark.read(folder, "zh");
    out.println("English, shipped weights, program: " + shipped(english));
    out.println("Chinese, shipped weights, program: " + shipped(chinese));
    if (!quick) {
      nested(english, vectors, true);
      nested(english, vectors, false);
    }
  }

  private static Agreement shipped(List<Benchmark.Case> cases) {
    Agreement agreement = new Agreement();
    for (Benchmark.Case each : cases) {
      agreement.add(each, picks(each, Weights.of(each.episode().language())));
    }
    return agreement;
  }

  private void nested(List<Benchmark.Case> cases, Vectors vectors, boolean position) {
    Samples samples = Samples.of(cases, vectors);
    List<Model.Settings> settings = Model.Settings.all(position);
    CrossValidation validation = new CrossValidation(samples, settings);
    List<String> chosen = new ArrayList<>();
    List<Model> models = validation.models(chosen);
    Agreement model = new Agreement();
    Agreement program = new Agreement();
    for (int c = 0; c < cases.size(); c++) {
      validation.add(model, c, models.get(c).scores(samples));
      program.add(
          cases.get(c),
          picks(cases.get(c), models.get(c).weights(samples, vectors, Weights.of("en"))));
    }
    String what = "English, nested, " + (position ? "with" : "without") + " position, ";
    out.println(what + "model:   " + model);
    out.println(what + "program: " + program);
    out.println(settings.size() + " settings tried in each fold; chosen:");
    chosen.forEach(s -> out.println("  " + s));
  }

  private static List<String> picks(Benchmark.Case each, Weights weights) {
    return Chooser.choose(each.episode(), Selection.best(PICKS), weights).picks().stream()
        .map(Pick::text)
        .toList();
  }
}
