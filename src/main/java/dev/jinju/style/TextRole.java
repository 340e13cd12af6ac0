package dev.jinju.style;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of text is set, resolved.
 *
 * @param font families in order of preference, and the weight
 * @param fitting how large and how close together its lines may be set
 * @param letterSpacing extra room after each character, in em
 * @param color of the text
 * @param align of lines in the box
 * @param typography line breaking and spacing of this text
 * @param emphasis looks of {@code strong}, {@code em}, {@code number}, {@code quoted}, {@code
 *     code}, by those names
 * @param ruby the look of readings
 */
public record TextRole(
    FontSpec font,
    Fitting fitting,
    double letterSpacing,
    Fill color,
    TextAlign align,
    Typography typography,
    Map<String, Emphasis> emphasis,
    RubyLook ruby) {
  public TextRole {
    emphasis = Map.copyOf(emphasis);
  }

  /** The sizes that may be used, largest first. */
  public List<SizeStep> steps() {
    return fitting.steps();
  }

  /**
   * What fitting may change.
   *
   * @param steps the sizes that may be used, largest first, at least one; the last is the legible
   *     minimum
   * @param minLineHeight the least line height, as a multiple of the size, that a text may take
   *     which does not fit at its smallest size; null for what the script of its words allows
   */
  public record Fitting(List<SizeStep> steps, @Nullable Double minLineHeight) {
    public Fitting {
      steps = List.copyOf(steps);
    }
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
