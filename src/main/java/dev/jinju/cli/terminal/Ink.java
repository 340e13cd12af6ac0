package dev.jinju.cli.terminal;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import org.jspecify.annotations.Nullable;

/**
 * Colours of the terminal (ECMA-48 SGR).
 *
 * @param onOut whether standard output is coloured
 * @param onErr whether standard error is
 */
public record Ink(boolean onOut, boolean onErr) {
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String RED = "1;31";
  private static final String YELLOW = "1;33";
  private static final String CYAN = "36";

  public static Ink of(ColorChoice choice) {
    return switch (choice) {
      case ALWAYS -> new Ink(true, true);
      case NEVER -> new Ink(false, false);
      case AUTO -> new Ink(auto("out"), auto("err"));
    };
  }

  /** NO_COLOR counts when it is not empty (no-color.org). */
  private static boolean auto(String stream) {
    @Nullable String without = System.getenv("NO_COLOR");
    return (without == null || without.isEmpty()) && Terminals.is(stream);
  }

  public String strong(String text) {
    return paint(onOut, BOLD, text);
  }

  public String faint(String text) {
    return paint(onOut, DIM, text);
  }

  public String accent(String text) {
    return paint(onOut, CYAN, text);
  }

  /** The same words as {@link Diagnostic#format}. */
  public String diagnostic(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    if (diagnostic.span() != null) {
      text.append(paint(onErr, BOLD, diagnostic.span() + ":")).append(' ');
    }
    boolean error = diagnostic.isError();
    text.append(error ? paint(onErr, RED, "error:") : paint(onErr, YELLOW, "warning:"));
    text.append(' ').append(diagnostic.message());
    for (Hint hint : diagnostic.hints()) {
      text.append('\n').append(paint(onErr, CYAN, "hint:")).append(' ').append(hint.text());
      if (hint.span() != null) {
        text.append(" (").append(hint.span()).append(')');
      }
    }
    return text.toString();
  }

  private static String paint(boolean on, String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
