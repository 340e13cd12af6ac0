package dev.jinju.text.vertical;

import dev.jinju.font.FaceMetrics;
import dev.jinju.font.FontFace;
import dev.jinju.geom.Rect;

/**
 * How far below a column's axis (to its left, once the text is turned) the baseline of text on its
 * side lies, so that what the eye takes for its middle runs on the axis.
 */
public final class CentralBaseline {
  private CentralBaseline() {}

  /** Whether a text's letters are capitals only, or it has none but figures. */
  public static boolean isTall(String text) {
    return text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /**
   * The middle of words: of capitals and figures half their height; else the middle between
   * capitals' tops and descenders, which is the middle of small letters too.
   */
  public static double ofWords(FontFace face, boolean tall) {
    double cap = face.metrics().capHeight();
    return tall ? cap / 2 : (cap - descender(face)) / 2;
  }

  /** The middle of one sign's ink: a dash runs on the axis. */
  public static double ofInk(FontFace face, int glyph) {
    Rect ink = face.bounds(glyph);
    return ink.width() <= 0 ? ofEmBox(face) : (ink.y() + ink.bottom()) / 2 / face.unitsPerEm();
  }

  /** The middle of the em box, as for Han characters. */
  public static double ofEmBox(FontFace face) {
    FaceMetrics metrics = face.metrics();
    return (metrics.ascent() - metrics.descent()) / 2;
  }

  /** The table's descent is that of the em box; letters tell their own. */
  private static double descender(FontFace face) {
    return face.covers('p') ? -face.bounds(face.glyph('p')).y() / face.unitsPerEm() : 0;
  }
}
