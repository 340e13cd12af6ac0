package dev.jinju.diag;

import org.jspecify.annotations.Nullable;

/** What the user can do about a diagnostic, and where, if that is another place. */
public record Hint(String text, @Nullable SourceSpan span) {
  public static Hint of(String text) {
    return new Hint(text, null);
  }
}
