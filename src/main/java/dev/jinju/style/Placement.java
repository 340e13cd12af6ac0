package dev.jinju.style;

import org.jspecify.annotations.Nullable;

/** Where a layer puts a child; a stack looks only at {@code Flow}'s alignment of its own. */
public sealed interface Placement {

  /** Aligned in the layer's content box. */
  record Flow(Element.@Nullable Align align, Element.@Nullable Justify justify)
      implements Placement {
    public static final Flow DEFAULT = new Flow(null, null);
  }

  /**
   * Distances in px from the layer's sides, CSS absolute positioning: two opposite ones give the
   * size where none is set; negative ones reach outside.
   */
  record Inset(
      @Nullable Double top, @Nullable Double right, @Nullable Double bottom, @Nullable Double left)
      implements Placement {}

  /** The child's centre lies at a distance from a point of the layer, in a direction. */
  record Polar(double x, double y, double radius, Angle angle) implements Placement {}
}
