package dev.jinju.style;

import dev.jinju.geom.Insets;
import dev.jinju.geom.Size;

/**
 * The size of a card and what a platform covers of it.
 *
 * @param safe px from each side that the platform's own controls may cover
 * @param crop px from each side that the platform cuts off in some places; what a card is about
 *     stands within
 */
public record Canvas(String name, int width, int height, Insets safe, Insets crop) {
  /** A canvas that is shown whole everywhere. */
  public Canvas(String name, int width, int height, Insets safe) {
    this(name, width, height, safe, Insets.NONE);
  }

  public Size size() {
    return new Size(width, height);
  }

  /** The factor from a design's px (shorter side 1080) to this canvas. */
  public double unit() {
    return Math.min(width, height) / 1080.0;
  }
}
