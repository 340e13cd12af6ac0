package dev.jinju.publish.batch;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.publish.batch.manifest.BatchRow;
import dev.jinju.publish.batch.manifest.ReadRow;
import dev.jinju.publish.batch.manifest.Rows;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads all rows before the first episode is begun, so that a mistake in a manifest is told at
 * once, and not after an hour. Documents are not opened: one that is bad does not stop the others.
 *
 * @param episodes how many rows there are
 * @param warnings of the styles, each once
 */
record BatchCheck(long episodes, List<Diagnostic> warnings) {
  /** Faults that are told; somebody who has more of them has one, over and over. */
  private static final int MOST_FAULTS = 50;

  /**
   * Checks every row.
   *
   * @throws InputException with the faults of the rows, or when there is none
   */
  static BatchCheck of(BatchSources sources, BatchDefaults defaults, LookShelf shelf) {
    long count = 0;
    List<Diagnostic> faults = new ArrayList<>();
    Set<Diagnostic> warnings = new LinkedHashSet<>();
    try (Rows rows = sources.rows()) {
      while (rows.hasNext() && faults.size() < MOST_FAULTS) {
        ReadRow read = rows.next();
        faults.addAll(read.faults());
        @Nullable BatchRow row = read.row();
        if (row != null) {
          count++;
          looks(row, defaults, shelf, faults, warnings);
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults.stream().distinct().limit(MOST_FAULTS).toList());
    }
    if (count == 0) {
      throw new InputException(
          Diagnostic.error("no-episodes", "the inputs name no episode", null)
              .withHint("a manifest has a row for each episode"));
    }
    return new BatchCheck(count, List.copyOf(warnings));
  }

  /** The styles are loaded without the brand: a broken brand is a fault of its episodes. */
  private static void looks(
      BatchRow row,
      BatchDefaults defaults,
      LookShelf shelf,
      List<Diagnostic> faults,
      Set<Diagnostic> warnings) {
    try {
      warnings.addAll(shelf.get(defaults.with(row).looks().withoutBrand()).warnings());
    } catch (InputException e) {
      e.diagnostics().stream().map(d -> at(d, row.at())).forEach(faults::add);
    }
  }

  /** A fault that is in no file, such as an unknown name or a bad override, is at the row. */
  private static Diagnostic at(Diagnostic d, @Nullable SourceSpan row) {
    boolean inAFile = d.span() != null && !d.span().file().startsWith("--set ");
    return inAFile || row == null
        ? d
        : new Diagnostic(d.severity(), d.code(), d.message(), row, d.hints());
  }
}
