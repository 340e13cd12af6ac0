package dev.jinju.diag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth knowing, about an input. Immutable.
 *
 * @param severity error or warning
 * @param code stable kebab-case name of the fault, for scripts
 * @param message one sentence, see the style guide in the package documentation
 * @param span where; null when no input is at fault
 * @param hints what to do about it, most useful first
 */
public record Diagnostic(
    Severity severity, String code, String message, @Nullable SourceSpan span, List<Hint> hints) {
  public Diagnostic {
    hints = List.copyOf(hints);
  }

  public static Diagnostic error(String code, String message, @Nullable SourceSpan span) {
    return new Diagnostic(Severity.ERROR, code, message, span, List.of());
  }

  public static Diagnostic warning(String code, String message, @Nullable SourceSpan span) {
    return new Diagnostic(Severity.WARNING, code, message, span, List.of());
  }

  public Diagnostic withHint(String text) {
    return withHint(Hint.of(text));
  }

  public Diagnostic withHint(Hint hint) {
    List<Hint> all = new ArrayList<>(hints);
    all.add(hint);
    return new Diagnostic(severity, code, message, span, all);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The two-line form that people read: {@code file:line:column: error: message} and {@code hint:
   * …}.
   */
  public String format() {
    StringBuilder out = new StringBuilder();
    if (span != null) {
      out.append(span).append(": ");
    }
    out.append(isError() ? "error: " : "warning: ").append(message);
    for (Hint hint : hints) {
      out.append("\nhint: ").append(hint.text());
      if (hint.span() != null) {
        out.append(" (").append(hint.span()).append(')');
      }
    }
    return out.toString();
  }
}
