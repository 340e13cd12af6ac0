package dev.jinju.episode.internal.speech;

import dev.jinju.episode.MarkedText;
import java.util.regex.Pattern;

/**
 * Blanks that speech recognition sets between Chinese or Japanese characters and words, and that no
 * one would write. Blanks between Latin words stay.
 */
public final class Blanks {
  private static final String WIDE =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〇、。，！？：；「」『』（）《》“”…—]";

  private static final Pattern BETWEEN = Pattern.compile("(?<=" + WIDE + ") +(?=" + WIDE + ")");
  private static final Pattern WIDE_ONE = Pattern.compile(WIDE);

  /** Above this share of blanks to characters they stand between words, not between sentences. */
  private static final double SYSTEMATIC = 0.15;

  private Blanks() {}

  /** Whether a document has blanks between its characters throughout. */
  public static boolean areSystematic(String text) {
    long between = BETWEEN.matcher(text).results().count();
    long all = WIDE_ONE.matcher(text).results().count();
    return between > all * SYSTEMATIC;
  }

  /** The text without the blanks between wide characters. */
  public static MarkedText close(MarkedText text) {
    return text.without(BETWEEN);
  }
}
