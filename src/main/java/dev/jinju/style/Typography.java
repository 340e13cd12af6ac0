package dev.jinju.style;

import java.util.List;

/**
 * Line breaking and spacing, the same for a whole text.
 *
 * @param combinedDigits in vertical writing, the most digits that stand side by side in one cell
 *     (CSS {@code text-combine-upright}): 0 for none, else 2 or 3
 */
public record Typography(Breaking breaking, Spacing spacing, int combinedDigits) {

  /**
   * How lines are ended.
   *
   * @param balance how line ends are chosen
   * @param keepTogether stretches that lines should not cut
   */
  public record Breaking(
      LineBreak lineBreak, WordBreak wordBreak, Balance balance, List<String> keepTogether) {
    public Breaking {
      keepTogether = List.copyOf(keepTogether);
    }
  }

  /**
   * Room between and around characters.
   *
   * @param autospace room between Han and Latin, in em, 0 for none
   * @param trim whether adjacent full-width marks and marks at line edges are set half
   * @param hanging whether 、，。 may hang outside a line's end
   * @param hangOpening whether an opening mark at a line's start hangs outside
   */
  public record Spacing(double autospace, boolean trim, boolean hanging, boolean hangOpening) {}

  /** CSS {@code line-break}. */
  public enum LineBreak {
    STRICT,
    NORMAL,
    LOOSE
  }

  /** CSS {@code word-break}; {@code SYLLABLES} breaks Korean between syllables too. */
  public enum WordBreak {
    NORMAL,
    KEEP_ALL,
    SYLLABLES
  }

  /** First fit; even widths alone; even widths, words, phrases and marks. */
  public enum Balance {
    NONE,
    LINES,
    PHRASE
  }
}
