package dev.jinju.style;

import dev.jinju.diag.SourceSpan;
import dev.jinju.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a box looks apart from its content.
 *
 * @param fill behind the content
 * @param border drawn inside the border box
 * @param radius of the corners in px
 * @param opacity of the element with its children, 0 to 1
 * @param rotate degrees clockwise about the box's centre, or null
 * @param shadow behind the element, or null
 * @param clip what the element with its children is cut to, or null
 */
public record Decoration(
    @Nullable Fill fill,
    @Nullable Line border,
    double radius,
    double opacity,
    @Nullable Angle rotate,
    @Nullable Shadow shadow,
    @Nullable Clip clip) {
  public static final Decoration NONE = new Decoration(null, null, 0, 1, null, null, null);

  /**
   * A shadow of the element's outline.
   *
   * @param x to the right, in px
   * @param y downwards, in px
   * @param blur twice the standard deviation of the blur, in px, as in CSS
   */
  public record Shadow(double x, double y, double blur, Color color) {}

  /**
   * A cut along an outline.
   *
   * @param id of the element whose outline it is, which is drawn before this one; null for the
   *     element's own box
   * @param outside whether what lies outside the outline stays, not what lies inside
   */
  public record Clip(@Nullable String id, boolean outside, SourceSpan span) {
    /**
     * Whether the element only shows in another look, inside an outline, what stands there anyhow:
     * then its words are not read a second time.
     */
    public boolean repeats() {
      return id != null && !outside;
    }
  }
}
