package dev.jinju.text.breaks;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches that a line should not cut though it may: numbers with their unit, currency amounts,
 * short titles and quotations in brackets, Latin names of several words, and what the user lists.
 */
final class KeptRanges {

  private static final Pattern TITLE =
      Pattern.compile("《[^《》]{1,12}》|“[^“”]{1,8}”|「[^「」]{1,8}」|『[^『』]{1,8}』|‘[^‘’]{1,8}’");

  /**
   * A word's start is told by what stands before it, not by a word boundary, for which Java reads
   * back over all combining marks. Words are bounded, so that a run of capitals costs linear time.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}’'.-]{0,40}(?:\\s(?:(?:de|da|van|von|der|la|le|del|bin)\\s)?\\p{Lu}[\\p{L}’'.-]{0,40}){1,3}");

  private KeptRanges() {}

  /** The offsets strictly inside a kept stretch. */
  static BitSet insides(String text, List<String> keepTogether) {
    BitSet inside = new BitSet();
    Figures.in(text).forEach(figure -> mark(inside, figure.start(), figure.end()));
    for (Pattern pattern : List.of(TITLE, NAME)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        mark(inside, matcher.start(), matcher.end());
      }
    }
    for (String kept : keepTogether) {
      for (int at = kept.isEmpty() ? -1 : text.indexOf(kept);
          at >= 0;
          at = text.indexOf(kept, at + 1)) {
        mark(inside, at, at + kept.length());
      }
    }
    return inside;
  }

  private static void mark(BitSet inside, int start, int end) {
    if (end - start > 1) {
      inside.set(start + 1, end);
    }
  }
}
