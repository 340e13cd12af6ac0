package dev.jinju.text.vertical;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.VerticalOrientation;
import com.ibm.icu.lang.UProperty;
import dev.jinju.font.FontFace;
import dev.jinju.font.ShapingOptions;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;

/**
 * How the characters of a column stand (UAX #50), with what their face can do: brackets, dashes and
 * ellipses take the face's vertical form, and are turned by a quarter when it has none.
 */
public final class Orientations {
  private final String text;
  private final TextLanguage language;
  private final BitSet wideQuotes;

  /**
   * Orientations in a text.
   *
   * @param wideQuotes offsets of curly quotation marks that are full-width brackets
   */
  public Orientations(String text, TextLanguage language, BitSet wideQuotes) {
    this.text = text;
    this.language = language;
    this.wideQuotes = wideQuotes;
  }

  /** The orientation of the character at an offset, shaped with these options. */
  public Orientation at(int start, int end, FontFace face, ShapingOptions options) {
    return switch (kind(start)) {
      case UPRIGHT -> Orientation.UPRIGHT;
      case SIDEWAYS -> Orientation.SIDEWAYS;
      case BY_FORM ->
          face.hasVerticalForm(text.substring(start, end), options)
              ? Orientation.UPRIGHT
              : Orientation.SIDEWAYS;
    };
  }

  /** Whether a character lies on its side whatever the face, as Western letters do. */
  boolean isSideways(int start) {
    return kind(start) == Kind.SIDEWAYS;
  }

  private enum Kind {
    UPRIGHT,
    SIDEWAYS,
    /** Upright if the face has a vertical form. */
    BY_FORM
  }

  private Kind kind(int start) {
    int cp = text.codePointAt(start);
    return switch (UCharacter.getIntPropertyValue(cp, UProperty.VERTICAL_ORIENTATION)) {
      case VerticalOrientation.UPRIGHT, VerticalOrientation.TRANSFORMED_UPRIGHT -> Kind.UPRIGHT;
      case VerticalOrientation.TRANSFORMED_ROTATED ->
          isUprightColon(cp) ? Kind.UPRIGHT : Kind.BY_FORM;
      default -> rotated(start, cp);
    };
  }

  /**
   * Chinese columns have ： and ； upright; in Japanese ones ： is turned (CLREQ 3.1.2, JLREQ cl-05).
   */
  private boolean isUprightColon(int cp) {
    return cp == '；' || cp == '：' && language != TextLanguage.JA;
  }

  /**
   * UAX #50 turns these since it cannot tell their use; between full-width characters they are
   * full-width marks with vertical forms of their own.
   */
  private Kind rotated(int start, int cp) {
    if (wideQuotes.get(start)) {
      return Kind.BY_FORM;
    }
    return switch (MarkTable.of(cp)) {
      case DASH, ELLIPSIS -> Kind.BY_FORM;
      case INTERPUNCT -> isBetweenLetters(start) ? Kind.SIDEWAYS : Kind.UPRIGHT;
      default -> Kind.SIDEWAYS;
    };
  }

  private boolean isBetweenLetters(int start) {
    return start > 0
        && start + 1 < text.length()
        && isLyingLetter(text.codePointBefore(start))
        && isLyingLetter(text.codePointAt(start + 1));
  }

  private static boolean isLyingLetter(int cp) {
    return Character.isLetter(cp)
        && UCharacter.getIntPropertyValue(cp, UProperty.VERTICAL_ORIENTATION)
            == VerticalOrientation.ROTATED;
  }
}
