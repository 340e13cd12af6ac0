package dev.jinju.style;

import dev.jinju.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * How an emphasised stretch differs from its surroundings; null leaves a property as it is.
 *
 * @param dots marks at each Han or kana character
 */
public record Emphasis(
    @Nullable Color color, @Nullable Integer weight, @Nullable FontSpec font, @Nullable Dots dots) {

  /**
   * Emphasis marks (CSS {@code text-emphasis}): diameter, stroke (0: filled) and distance below the
   * em box, in em.
   */
  public record Dots(double size, double stroke, double gap, Color color) {}
}
