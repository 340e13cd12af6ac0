package dev.jinju.style.internal.bind;

import dev.jinju.paint.Color;
import dev.jinju.style.CardDesign.Scheme;
import dev.jinju.style.Element;
import dev.jinju.style.Fill;
import java.util.List;
import java.util.Objects;

/** Tells whether a background is light or dark by its lowest fill; without one it is light. */
final class Ground {
  /**
   * The relative luminance on which black and white have the same contrast (WCAG 2.2): (1 + 0.05) /
   * (x + 0.05) = (x + 0.05) / 0.05.
   */
  private static final double MIDDLE = 0.1791;

  private Ground() {}

  static Scheme scheme(List<Element> background) {
    return background.stream()
        .map(element -> element.box().decoration().fill())
        .filter(Objects::nonNull)
        .findFirst()
        .filter(fill -> luminance(fill) < MIDDLE)
        .map(fill -> Scheme.DARK)
        .orElse(Scheme.LIGHT);
  }

  /** Of a gradient the mean of its stops. What lets light through lies on white. */
  private static double luminance(Fill fill) {
    return fill.colors().stream()
        .mapToDouble(color -> color.over(Color.WHITE).luminance())
        .average()
        .orElse(1);
  }
}
