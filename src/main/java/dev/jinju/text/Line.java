package dev.jinju.text;

import dev.jinju.font.GlyphRun;
import java.util.List;

/**
 * One line of a set paragraph.
 *
 * @param start offset of its first character
 * @param end offset behind its last one, with the spaces that ended it
 * @param width in px, after squeezing and trimming, without what hangs
 * @param natural in px, as wide as its glyphs are by themselves
 * @param hangStart px by which an opening mark stands out before the line's start
 * @param why why it ends where it does
 * @param pieces in logical order; in text of both directions their offsets do not rise with it
 * @param annotations what stands beside its words: readings, and a hyphen at its end
 */
public record Line(
    int start,
    int end,
    double width,
    double natural,
    double hangStart,
    Why why,
    List<Piece> pieces,
    List<Annotation> annotations) {
  public Line {
    annotations = List.copyOf(annotations);
    pieces = List.copyOf(pieces);
  }

  /** Whether the line has no words: it is the room between two paragraphs. */
  public boolean isBlank() {
    return pieces.isEmpty();
  }

  /**
   * Glyphs beside a line's words that are no part of its text.
   *
   * @param start offset of the first character that they belong to
   * @param end offset behind the last one
   * @param offset px along the line from the line's start to the run's origin
   * @param rise px across the line from where its own glyphs have their origin (the baseline, or
   *     the middle of a column for upright glyphs): upwards, and to the right in vertical writing
   * @param tag of the span that they belong to
   * @param run the glyphs, with ranges into their own words
   * @param sideways in vertical writing, whether they are turned by a quarter
   */
  public record Annotation(
      Annotation.Kind kind,
      int start,
      int end,
      double offset,
      double rise,
      int tag,
      GlyphRun run,
      boolean sideways) {

    /** What the glyphs are. */
    public enum Kind {
      /** A reading, or a part of one. */
      RUBY,
      /** The hyphen at the end of a line that cuts a word. */
      HYPHEN
    }
  }

  /** Why a line ended where it did. */
  public enum Why {
    /** The text's end. */
    END("end"),
    /** A break by hand. */
    MANDATORY("mandatory"),
    /** After the end of a sentence. */
    AFTER_STOP("after a stop"),
    /** After a comma or its like. */
    AFTER_MARK("after a mark"),
    /** Between phrases. */
    PHRASE_END("phrase end"),
    /** Between words, for balance. */
    BALANCE("balance"),
    /** As far as the line reaches. */
    FULL("full line"),
    /** Inside a word, with a hyphen. */
    HYPHEN("hyphen"),
    /** Inside a word, since nothing else fits. */
    WORD("inside a word"),
    /** Inside something that should stay together, since nothing else fits. */
    KEPT("inside a kept stretch"),
    /** Where no rule allows a break, since a word is wider than the line. */
    FORCED("forced");

    private final String label;

    Why(String label) {
      this.label = label;
    }

    /** The words that users see. */
    public String label() {
      return label;
    }
  }
}
