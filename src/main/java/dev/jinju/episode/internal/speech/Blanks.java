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

  /** Above this share of blanks to characters they stand between words, not between sentences. */
  private static final double SYSTEMATIC = 0.15;

  private Blanks() {}

  /** Whether a document has blanks between its characters throughout. */
  public static boolean areSystematic(String text) {
    int between = 0;
    int all = 0;
    boolean afterWide = false;
    boolean blanks = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        blanks = afterWide;
      } else {
        boolean wide = isWide(c);
        all += wide ? 1 : 0;
        between += wide && blanks ? 1 : 0;
        afterWide = wide;
        blanks = false;
      }
    }
    return between > all * SYSTEMATIC;
  }

  /** A quick look at what {@link #WIDE} matches; a document is read through for it. */
  private static boolean isWide(char c) {
    return (c >= 0x3400 && c < 0xA000)
        || (c >= 0x3001 && c < 0x3100)
        || (c >= 0xFF01 && c < 0xFF20)
        || "“”…—".indexOf(c) >= 0;
  }

  /** The text without the blanks between wide characters. */
  public static MarkedText close(MarkedText text) {
    return text.without(BETWEEN);
  }
}
