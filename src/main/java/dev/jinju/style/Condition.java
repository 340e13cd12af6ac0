package dev.jinju.style;

import org.jspecify.annotations.Nullable;

/**
 * An element stands only {@code when} its template is not empty, and not where {@code unless} is
 * not empty.
 */
public record Condition(@Nullable Template when, @Nullable Template unless) {
  public static final Condition ALWAYS = new Condition(null, null);
}
