package dev.jinju.publish.batch.manifest;

import dev.jinju.diag.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param row null when something is wrong with it
 * @param faults empty when nothing is
 */
public record ReadRow(@Nullable BatchRow row, List<Diagnostic> faults) {
  public ReadRow {
    faults = List.copyOf(faults);
    if ((row == null) == faults.isEmpty()) {
      throw new IllegalArgumentException("a row is whole, or has faults");
    }
  }
}
