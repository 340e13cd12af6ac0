package dev.jinju.paint;

import java.util.List;

/**
 * How a path's line is drawn, as SVG's stroke properties; the miter limit is 4.
 *
 * @param width in px, more than 0
 * @param dashes lengths of dashes and gaps in px, in turn; empty for a solid line
 */
public record Stroke(Paint paint, double width, Cap cap, Join join, List<Double> dashes) {
  public Stroke {
    dashes = List.copyOf(dashes);
  }

  public static Stroke of(Paint paint, double width) {
    return new Stroke(paint, width, Cap.BUTT, Join.MITER, List.of());
  }

  /** SVG {@code stroke-linecap}. */
  public enum Cap {
    BUTT,
    ROUND,
    SQUARE
  }

  /** SVG {@code stroke-linejoin}. */
  public enum Join {
    MITER,
    ROUND,
    BEVEL
  }
}
