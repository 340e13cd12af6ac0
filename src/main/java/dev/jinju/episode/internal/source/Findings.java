package dev.jinju.episode.internal.source;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.diag.Warned;
import dev.jinju.episode.Episode;
import dev.jinju.episode.LineUse;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.Reading;
import dev.jinju.episode.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is found while one document is read: warnings, and what becomes of each line. Not
 * thread-safe.
 */
public final class Findings {
  /** A broken document repeats one fault on each line; nobody reads more of the same than this. */
  private static final int MAX_OF_ONE_CODE = 50;

  private final List<Diagnostic> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final LineLedger ledger = new LineLedger();
  private final SourceText source;

  public Findings(SourceText source) {
    this.source = source;
  }

  public void add(Diagnostic warning) {
    if (counts.merge(warning.code(), 1, Integer::sum) <= MAX_OF_ONE_CODE) {
      kept.add(warning);
    }
  }

  /** Warns about lines that find no place in the episode, and books them as skipped. */
  public void skip(Diagnostic warning, int from, int to) {
    add(warning);
    skip(warning.message(), from, to);
  }

  /** Books lines as skipped that nobody misses, so that no warning is due. */
  public void skip(String reason, int from, int to) {
    ledger.note(As.SKIPPED, null, reason, from, to);
  }

  /** Books a line that is used by what has no id, or by nobody. */
  public void use(As as, int line) {
    ledger.note(as, null, null, line, line);
  }

  /** Books lines as used by the highlight, turn or section with this id. */
  public void use(As as, String id, int from, int to) {
    ledger.note(as, id, null, from, to);
  }

  /** Books what another reader found on lines of its own, at lines of this document. */
  public void use(LineUse other, int from, int to) {
    ledger.note(other.as(), other.id(), other.reason(), from, to);
    other.also().forEach(id -> ledger.note(other.as(), id, null, from, to));
  }

  /** The episode with all that was found. */
  public Reading reading(Episode episode) {
    return new Reading(new Warned<>(episode, sorted()), ledger.account(source.lines()));
  }

  /** All warnings by line, and one for each code that was cut short. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(kept);
    all.sort(Comparator.comparingInt(Findings::line));
    counts.forEach(
        (code, count) -> {
          if (count > MAX_OF_ONE_CODE) {
            all.add(
                Diagnostic.warning(
                    code,
                    "the same was found " + (count - MAX_OF_ONE_CODE) + " more times",
                    SourceSpan.of(source.name())));
          }
        });
    return all;
  }

  private static int line(Diagnostic warning) {
    SourceSpan span = warning.span();
    return span == null ? 0 : span.line();
  }
}
