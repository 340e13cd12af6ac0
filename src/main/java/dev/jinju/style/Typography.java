package dev.jinju.style;

import java.util.List;

/**
 * Line breaking and spacing, the same for a whole text.
 *
 * @param autospace room between Han and Latin, in em, 0 for none
 * @param trim whether adjacent full-width marks and marks at line edges are set half
 * @param hanging whether 、，。 may hang outside a line's end
 * @param hangOpening whether an opening mark at a line's start hangs outside
 * @param balance how line ends are chosen
 * @param keepTogether stretches that lines should not cut
 */
public record Typography(
    LineBreak lineBreak,
    boolean keepAll,
    double autospace,
    boolean trim,
    boolean hanging,
    boolean hangOpening,
    Balance balance,
    List<String> keepTogether) {
  public Typography {
    keepTogether = List.copyOf(keepTogether);
  }

  /** CSS {@code line-break}. */
  public enum LineBreak {
    STRICT,
    NORMAL,
    LOOSE
  }

  /** First fit; even widths alone; even widths, words, phrases and marks. */
  public enum Balance {
    NONE,
    LINES,
    PHRASE
  }
}
