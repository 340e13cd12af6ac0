package dev.jinju.pipeline.diff;

import dev.jinju.geom.Rect;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was.
 *
 * @param what a text by its slot or role, {@code shape} or {@code picture}
 * @param how in words: {@code moved 12 px down}
 * @param before where it was, in px of the canvas; null when it was not there
 * @param after where it is; null when it is gone
 */
public record Change(String what, String how, @Nullable Rect before, @Nullable Rect after) {
  /** Something that has no one place. */
  public Change(String what, String how) {
    this(what, how, null, null);
  }
}
