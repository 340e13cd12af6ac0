package dev.jinju.diag;

import java.util.List;

/** A file cannot be written where it should go (exit code 4). */
public final class OutputException extends DiagnosticException {
  private static final long serialVersionUID = 1L;

  public OutputException(Diagnostic diagnostic) {
    super(List.of(diagnostic));
  }
}
