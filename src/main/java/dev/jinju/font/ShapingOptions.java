package dev.jinju.font;

import java.util.List;

/**
 * How a stretch of text is shaped: ISO 15924 script, BCP 47 language, direction, HarfBuzz feature
 * strings.
 */
public record ShapingOptions(
    String script, String language, Direction direction, List<String> features) {
  public ShapingOptions {
    features = List.copyOf(features);
  }

  /** The direction in which glyphs follow one another. */
  public enum Direction {
    LTR,
    RTL,
    TTB
  }
}
