package dev.jinju.style;

import dev.jinju.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * How an emphasised stretch differs from its surroundings; null leaves a property as it is.
 *
 * @param color a gradient runs over each stretch on each line
 * @param dots marks at each Han or kana character, and at digits where it says so
 * @param italic whether Western words are set in their family's italic, or slanted if it has none
 * @param latin how Western words look instead; null when they look like the rest
 * @param underline a line below the words, one for all that stand side by side
 * @param marker a bar behind the words, one for all that stand side by side
 */
public record Emphasis(
    @Nullable Fill color,
    @Nullable Integer weight,
    @Nullable FontSpec font,
    @Nullable Dots dots,
    boolean italic,
    @Nullable Emphasis latin,
    @Nullable Underline underline,
    @Nullable Marker marker) {

  /** The look of Western words. */
  public Emphasis ofLatin() {
    return latin == null ? this : latin;
  }

  /** The look of all other characters: Han and kana do not slant. */
  public Emphasis ofOthers() {
    return new Emphasis(color, weight, font, dots, false, null, underline, marker);
  }

  /**
   * Emphasis marks (CSS {@code text-emphasis}): diameter, stroke (0: filled) and distance below the
   * em box, in em.
   *
   * @param digits whether digits have marks too, as an ornament of a figure that is set large
   */
  public record Dots(double size, double stroke, double gap, Color color, boolean digits) {}

  /**
   * A line below the words (CSS {@code text-decoration: underline}); beside a column.
   *
   * @param thickness in em
   * @param offset from the em box's lower side to the line's middle, in em; negative lies inside
   * @param color null: as the words
   */
  public record Underline(double thickness, double offset, @Nullable Color color) {}

  /**
   * A bar behind the words, as of a felt pen.
   *
   * @param bar where it lies
   * @param skew by how many degrees its ends lean to the right
   * @param radius of its corners, in em
   * @param fill over the whole bar
   * @param screen dots of the colour instead of an area; null for none
   * @param outline stretched over the bar instead of a rectangle; null for none
   */
  public record Marker(
      Bar bar,
      double skew,
      double radius,
      Fill fill,
      @Nullable Screen screen,
      Figure.@Nullable PathFigure outline) {}

  /**
   * Distances in em: of the bar's upper and lower side from those of the em box (inwards), and of
   * its ends from those of the words (outwards). In a column the upper side is the right one.
   */
  public record Bar(double top, double bottom, double before, double after) {}

  /**
   * Dots in a square grid that is fixed on the card, so that all screens of a card are in step.
   *
   * @param step px from dot to dot
   * @param radius in px
   * @param angle of the grid's rows, in degrees
   */
  public record Screen(double step, double radius, double angle) {}
}
