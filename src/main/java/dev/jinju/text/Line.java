package dev.jinju.text;

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
 */
public record Line(
    int start,
    int end,
    double width,
    double natural,
    double hangStart,
    Why why,
    List<Piece> pieces) {
  public Line {
    pieces = List.copyOf(pieces);
  }

  /** Whether the line has no words: it is the room between two paragraphs. */
  public boolean isBlank() {
    return pieces.isEmpty();
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
