package dev.jinju.pipeline;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Severity;
import dev.jinju.diag.Warned;

/** What a warning means for the run. */
public enum Strictness {
  /** It is told, and the work goes on. */
  LENIENT,
  /** It stops the episode or the card that it is about, as an error would. */
  STRICT;

  /**
   * Lets the value pass with its warnings, or not.
   *
   * @throws InputException with the warnings as errors, when they count as such
   */
  public <T> Warned<T> check(Warned<T> warned) {
    if (this == LENIENT || warned.warnings().isEmpty()) {
      return warned;
    }
    throw new InputException(warned.warnings().stream().map(Strictness::asError).toList());
  }

  private static Diagnostic asError(Diagnostic d) {
    return new Diagnostic(Severity.ERROR, d.code(), d.message(), d.span(), d.hints());
  }
}
