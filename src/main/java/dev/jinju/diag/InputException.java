package dev.jinju.diag;

import java.util.List;

/** An episode, style, font, picture or other input cannot be used (exit code 3). */
public final class InputException extends DiagnosticException {
  private static final long serialVersionUID = 1L;

  public InputException(List<Diagnostic> diagnostics) {
    super(diagnostics);
  }

  public InputException(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }
}
