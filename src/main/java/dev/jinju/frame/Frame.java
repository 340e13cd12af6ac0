package dev.jinju.frame;

import dev.jinju.geom.Size;
import java.util.List;

/**
 * A finished card. Items are painted in order, and that order is also the reading order. Immutable.
 *
 * @param size of the canvas in px, whole numbers
 * @param items bottom first; decoration stands in groups with {@link Role#ARTIFACT}
 */
public record Frame(Size size, FrameMeta meta, List<FrameItem> items) {
  public Frame {
    items = List.copyOf(items);
  }
}
