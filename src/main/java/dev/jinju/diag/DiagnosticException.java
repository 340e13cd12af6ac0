package dev.jinju.diag;

import java.util.List;
import java.util.stream.Collectors;

/** Stops a step that cannot go on; carries everything that was found wrong, at least one error. */
public abstract sealed class DiagnosticException extends RuntimeException
    permits InputException, OutputException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  DiagnosticException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::format).collect(Collectors.joining("\n")));
    if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
      throw new IllegalArgumentException("an exception needs at least one error");
    }
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
