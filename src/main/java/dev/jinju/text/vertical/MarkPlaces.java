package dev.jinju.text.vertical;

import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.TextLanguage;

/**
 * Where pause marks stand in a column's cell, for faces that were drawn for another region or for
 * horizontal text only: in zh-Hans and ja 。，、 in the upper right corner (CLREQ 3.1.2, JLREQ 3.1.2),
 * in zh-Hant all in the middle, ！？：； in the middle of the column in ja. A zh-Hans face has the
 * latter to the right of the middle (GB/T 15834 5.2.1), and they stay where it has them.
 */
public final class MarkPlaces {
  /** Off the middle by less is the face's own idea of the middle. */
  private static final double NEAR = 0.1;

  private MarkPlaces() {}

  /**
   * How far a mark is moved to its place: to the right, and down.
   *
   * @param ink its box, x from the column's axis, y from the cell's top downwards
   */
  public static Point move(MarkClass mark, TextLanguage language, Rect ink) {
    boolean corner = mark == MarkClass.FULL_STOP || mark == MarkClass.COMMA;
    boolean pause = corner || mark == MarkClass.COLON || mark == MarkClass.EXCLAMATION;
    if (!pause || ink.width() <= 0) {
      return Point.ORIGIN;
    }
    Point center = ink.center();
    boolean beside = Math.abs(center.x()) > NEAR;
    return switch (language) {
      case ZH_HANT ->
          beside || Math.abs(center.y() - 0.5) > NEAR
              ? new Point(-center.x(), 0.5 - center.y())
              : Point.ORIGIN;
      case ZH_HANS ->
          corner ? toCorner(ink) : new Point(center.x() < -NEAR ? -ink.x() - ink.right() : 0, 0);
      case JA -> corner ? toCorner(ink) : new Point(beside ? -center.x() : 0, 0);
      case KO, OTHER -> Point.ORIGIN;
    };
  }

  /** From the lower left, where horizontal text has them, as far from the upper right. */
  private static Point toCorner(Rect ink) {
    boolean lowerLeft = ink.center().x() < -NEAR && ink.center().y() > 0.5 + NEAR;
    return lowerLeft ? new Point(-ink.x() - ink.right(), 1 - ink.y() - ink.bottom()) : Point.ORIGIN;
  }
}
