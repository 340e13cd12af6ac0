package dev.jinju.episode.internal.source;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the warnings of one document. Not thread-safe. */
public final class Warnings {
  /** A broken document repeats one fault on each line; nobody reads more of the same than this. */
  private static final int MAX_OF_ONE_CODE = 50;

  private final List<Diagnostic> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final String file;

  public Warnings(String file) {
    this.file = file;
  }

  public void add(Diagnostic warning) {
    if (counts.merge(warning.code(), 1, Integer::sum) <= MAX_OF_ONE_CODE) {
      kept.add(warning);
    }
  }

  /** All of them by line, and one for each code that was cut short. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(kept);
    all.sort(Comparator.comparingInt(Warnings::line));
    counts.forEach(
        (code, count) -> {
          if (count > MAX_OF_ONE_CODE) {
            all.add(
                Diagnostic.warning(
                    code,
                    "the same was found " + (count - MAX_OF_ONE_CODE) + " more times",
                    SourceSpan.of(file)));
          }
        });
    return all;
  }

  private static int line(Diagnostic warning) {
    SourceSpan span = warning.span();
    return span == null ? 0 : span.line();
  }
}
