package dev.jinju.diag;

/** How much a diagnostic matters. */
public enum Severity {
  /** What was asked for cannot be done. */
  ERROR,
  /**
   * It was done, but something was skipped, changed or guessed; fails the run under {@code
   * --strict}.
   */
  WARNING
}
