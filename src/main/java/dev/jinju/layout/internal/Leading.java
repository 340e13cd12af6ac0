package dev.jinju.layout.internal;

import dev.jinju.style.TextRole;
import dev.jinju.style.TextRole.SizeStep;
import dev.jinju.text.Measure;
import dev.jinju.text.rules.Scripts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How close together lines may come when a text does not fit at its smallest size. */
public final class Leading {
  /** Han, kana and Hangul fill their squares: with less room than this lines run together. */
  private static final double LEAST_WIDE = 1.35;

  /** Western letters leave air above and below the x-height, and bear tighter lines. */
  private static final double LEAST_WESTERN = 1.2;

  /** What is tighter than this share of the style's own leading looks like another style. */
  private static final double LEAST_SHARE = 0.88;

  /** Steps finer than three per cent are not seen. */
  private static final double STEP = 0.03;

  private Leading() {}

  /**
   * The role's smallest size with lines closer and closer together, down to the limit; empty when
   * they stand at the limit already.
   */
  public static List<Measure.Step> tighter(TextRole role, String text) {
    SizeStep smallest = role.steps().get(role.steps().size() - 1);
    double loosest = smallest.lineHeight();
    double least = least(role, loosest, text);
    List<Measure.Step> steps = new ArrayList<>();
    for (int i = 1; loosest * (1 - i * STEP) > least; i++) {
      steps.add(new Measure.Step(smallest.size(), loosest * (1 - i * STEP)));
    }
    if (least < loosest) {
      steps.add(new Measure.Step(smallest.size(), least));
    }
    return steps;
  }

  private static double least(TextRole role, double loosest, String text) {
    @Nullable Double wanted = role.fitting().minLineHeight();
    if (wanted != null) {
      return wanted;
    }
    boolean wide =
        text.codePoints().anyMatch(cp -> Scripts.isHanOrKana(cp) || Scripts.isHangul(cp));
    return Math.max(wide ? LEAST_WIDE : LEAST_WESTERN, loosest * LEAST_SHARE);
  }
}
