package dev.jinju.style;

import org.jspecify.annotations.Nullable;

/**
 * Wanted sizes in px, border box; null leaves the size to the content (or to stretching).
 *
 * @param grow share of a stack's free room that this element takes, 0 for none
 * @param shrink share of a stack's missing room that this element gives up; text gives by setting
 *     smaller
 */
public record Sizing(
    @Nullable Double width,
    @Nullable Double height,
    @Nullable Double minWidth,
    @Nullable Double maxWidth,
    @Nullable Double minHeight,
    @Nullable Double maxHeight,
    double grow,
    double shrink) {
  public static final Sizing AUTO = new Sizing(null, null, null, null, null, null, 0, 1);
}
