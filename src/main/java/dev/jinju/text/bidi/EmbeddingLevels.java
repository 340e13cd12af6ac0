package dev.jinju.text.bidi;

import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiClassifier;
import com.ibm.icu.util.ULocale;
import dev.jinju.text.rules.Scripts;

/**
 * The embedding level of each UTF-16 unit of a text (UAX #9, rules P1 to I2): even where it runs
 * from left to right, odd where it runs from right to left. A line feed ends what embeddings,
 * overrides and isolates before it do. Immutable, thread-safe.
 */
public final class EmbeddingLevels {
  private static final byte[] ALL_ZERO = {};

  /** Opens an isolate that runs from right to left; ICU's quick check overlooks it. */
  private static final char RLI = '\u2067';

  /**
   * A full-width mark belongs to the Chinese or Japanese around it, as if a left-to-right mark
   * stood beside it (HL3): two Hebrew names with 、 between them follow one another from left to
   * right.
   */
  private static final BidiClassifier WIDE_MARKS =
      new BidiClassifier(null) {
        @Override
        public int classify(int cp) {
          return Scripts.isWideMark(cp) ? UCharacterDirection.LEFT_TO_RIGHT : super.classify(cp);
        }
      };

  private final byte[] levels;

  private EmbeddingLevels(byte[] levels) {
    this.levels = levels;
  }

  /**
   * The levels of a text.
   *
   * @param rightToLeft the base direction, which a paragraph's language gives (HL1): a card's text
   *     does not turn round because a foreign name happens to be its first word
   */
  public static EmbeddingLevels of(String text, boolean rightToLeft) {
    char[] units = text.toCharArray();
    boolean leftToRight = !Bidi.requiresBidi(units, 0, units.length) && text.indexOf(RLI) < 0;
    if (!rightToLeft && leftToRight) {
      return new EmbeddingLevels(ALL_ZERO);
    }
    Bidi bidi = new Bidi();
    if (!rightToLeft) {
      bidi.setCustomClassifier(WIDE_MARKS);
    }
    bidi.setPara(units, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    return new EmbeddingLevels(units.length == 0 ? ALL_ZERO : bidi.getLevels());
  }

  /** Whether the script of a BCP 47 tag's language is written from right to left. */
  public static boolean isRightToLeft(String language) {
    return ULocale.forLanguageTag(language).isRightToLeft();
  }

  /** The level of the UTF-16 unit at an offset. */
  public int at(int offset) {
    return levels.length == 0 ? 0 : levels[offset];
  }

  /** The lowest level from one offset to another, both included. */
  public int lowest(int from, int to) {
    int lowest = at(to);
    for (int at = from; at < to && lowest > 0; at++) {
      lowest = Math.min(lowest, at(at));
    }
    return lowest;
  }

  /** How far the level at {@code from} reaches, at most up to {@code to}. */
  public int limit(int from, int to) {
    int end = from + 1;
    while (end < to && at(end) == at(from)) {
      end++;
    }
    return end;
  }

  /**
   * The order in which a line's parts stand (rule L2): for each place from the left the index of
   * the part that stands there.
   *
   * @param levels the embedding levels of the parts in logical order
   */
  public static int[] visualOrder(byte[] levels) {
    return Bidi.reorderVisual(levels);
  }
}
