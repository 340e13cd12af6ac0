package dev.jinju.image.effects;

import dev.jinju.geom.Rect;

/**
 * How a picture's light is drawn by marks. Lengths are px.
 *
 * @param dots whether marks are dots, not strokes
 * @param step from mark to mark
 * @param angle of strokes, 0 upright, or of the dots' grid; degrees clockwise
 * @param curve from light to the size of marks
 * @param least smaller marks are left out
 * @param taper over which marks come to nothing at the box's lower side
 */
public record LightScreen(
    boolean dots, double step, double angle, Curve curve, double least, double taper) {
  /** More places than a fine screen on the largest canvas has; a second of drawing. */
  private static final double MOST = 300_000;

  /** Along a stroke its width is taken at every so many steps. */
  static final double ALONG = 0.3;

  /**
   * From light, 0 to 1, to the share of the largest mark.
   *
   * @param dark whether marks stand for darkness
   * @param gamma an exponent
   * @param black share of the pixels that count as black
   * @param white share of the pixels under which what is lighter counts as white
   */
  public record Curve(boolean dark, double gamma, double black, double white) {}

  /** Whether so many marks fit into a file: a box is not too large for the step. */
  public boolean fits(Rect box) {
    return box.width() * box.height() / (step * step) <= (dots ? MOST / 6 : MOST * ALONG);
  }
}
