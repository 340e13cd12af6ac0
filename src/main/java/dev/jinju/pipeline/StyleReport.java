package dev.jinju.pipeline;

import dev.jinju.diag.Diagnostic;
import dev.jinju.pipeline.check.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a style.
 *
 * @param faults of its files, in the order of the files; with an error among them no card was drawn
 * @param findings on its cards, kind by kind and canvas by canvas
 */
public record StyleReport(List<Diagnostic> faults, List<Finding> findings) {
  public StyleReport {
    faults = List.copyOf(faults);
    findings = List.copyOf(findings);
  }

  /** All of it. */
  public List<Diagnostic> diagnostics() {
    return Stream.concat(faults.stream(), findings.stream().map(Finding::diagnostic)).toList();
  }
}
