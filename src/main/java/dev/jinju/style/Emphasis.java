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
 */
public record Emphasis(
    @Nullable Fill color,
    @Nullable Integer weight,
    @Nullable FontSpec font,
    @Nullable Dots dots,
    boolean italic,
    @Nullable Emphasis latin) {

  /** The look of Western words. */
  public Emphasis ofLatin() {
    return latin == null ? this : latin;
  }

  /** The look of all other characters: Han and kana do not slant. */
  public Emphasis ofOthers() {
    return new Emphasis(color, weight, font, dots, false, null);
  }

  /**
   * Emphasis marks (CSS {@code text-emphasis}): diameter, stroke (0: filled) and distance below the
   * em box, in em.
   *
   * @param digits whether digits have marks too, as an ornament of a figure that is set large
   */
  public record Dots(double size, double stroke, double gap, Color color, boolean digits) {}
}
