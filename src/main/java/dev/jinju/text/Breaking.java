package dev.jinju.text;

import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.WordBreak;
import java.util.List;

/**
 * How lines are ended.
 *
 * @param keepTogether stretches that no line should cut if another good setting exists
 */
public record Breaking(
    BreakLevel level, WordBreak words, Balance balance, List<String> keepTogether) {
  public static final Breaking DEFAULT =
      new Breaking(BreakLevel.STRICT, WordBreak.NORMAL, Balance.PHRASE, List.of());

  public Breaking {
    keepTogether = List.copyOf(keepTogether);
  }

  /** What the choice of breaks looks at. */
  public enum Balance {
    /** First fit. */
    NONE,
    /** Even widths and widows only. */
    LINES,
    /** Even widths, words, phrases, marks and widows. */
    PHRASE
  }
}
