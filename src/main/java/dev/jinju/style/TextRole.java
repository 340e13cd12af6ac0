package dev.jinju.style;

import java.util.List;
import java.util.Map;

/**
 * How one kind of text is set, resolved.
 *
 * @param font families in order of preference, and the weight
 * @param steps the sizes that may be used, largest first, at least one; the last is the legible
 *     minimum
 * @param letterSpacing extra room after each character, in em
 * @param color of the text
 * @param align of lines in the box
 * @param typography line breaking and spacing of this text
 * @param emphasis looks of {@code strong}, {@code em}, {@code number}, {@code quoted}, {@code
 *     code}, by those names
 */
public record TextRole(
    FontSpec font,
    List<SizeStep> steps,
    double letterSpacing,
    Fill color,
    TextAlign align,
    Typography typography,
    Map<String, Emphasis> emphasis) {
  public TextRole {
    steps = List.copyOf(steps);
    emphasis = Map.copyOf(emphasis);
  }

  /** CSS {@code text-align}: start and end follow the writing direction. */
  public enum TextAlign {
    START,
    CENTER,
    END
  }

  /** A size in px and the line height as a multiple of it. */
  public record SizeStep(double size, double lineHeight) {}
}
