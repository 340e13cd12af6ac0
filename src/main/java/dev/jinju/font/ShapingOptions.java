package dev.jinju.font;

import java.util.List;

/**
 * How a stretch of text is shaped. Immutable.
 *
 * @param script ISO 15924 code, such as {@code Hani}; empty for unknown
 * @param language BCP 47 tag, such as {@code zh-Hans}; it chooses the forms that a language writes;
 *     empty for unknown
 * @param direction the direction in which glyphs follow one another
 * @param features features to turn on or off for the whole stretch, in HarfBuzz's notation: {@code
 *     halt}, {@code -kern}, {@code ss01=2}
 */
public record ShapingOptions(
    String script, String language, Direction direction, List<String> features) {
  public ShapingOptions {
    features = List.copyOf(features);
  }

  /** The direction in which glyphs follow one another. */
  public enum Direction {
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL,
    /** Top to bottom: glyphs stand upright and take their vertical forms. */
    TTB
  }
}
