package dev.jinju.style;

import org.jspecify.annotations.Nullable;

/**
 * How a box looks apart from its content.
 *
 * @param fill behind the content
 * @param border drawn inside the border box
 * @param radius of the corners in px
 * @param opacity of the element with its children, 0 to 1
 * @param rotate degrees clockwise about the box's centre, or null
 */
public record Decoration(
    @Nullable Fill fill,
    @Nullable Line border,
    double radius,
    double opacity,
    @Nullable Angle rotate) {
  public static final Decoration NONE = new Decoration(null, null, 0, 1, null);
}
