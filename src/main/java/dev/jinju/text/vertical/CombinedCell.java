package dev.jinju.text.vertical;

import dev.jinju.font.FontFace;
import dev.jinju.font.ShapedText;
import dev.jinju.font.ShapingOptions;
import dev.jinju.font.ShapingOptions.Direction;
import dev.jinju.geom.Rect;
import java.util.List;
import java.util.Optional;

/**
 * Characters side by side in one cell of a column, in the middle of it by their ink
 * (tate-chu-yoko). Its arrays are never changed.
 *
 * @param x origins to the right of the column's axis, before squeezing
 * @param y baselines below the cell's top
 * @param squeeze the share of their width that the glyphs keep, towards the axis; 1 for all of it
 * @param width of the ink before squeezing
 */
public record CombinedCell(int[] glyphs, double[] x, double[] y, double squeeze, double width) {
  /** A cell as wide as the characters around it. */
  private static final double CELL = 1;

  /** Three figures may stand out a little into the room between columns. */
  private static final double WIDEST_CELL = 1.1;

  /** Narrower figures would look like those of another face. */
  private static final double LEAST_SQUEEZE = 0.7;

  /** Room that stays between the ink of neighbours. */
  private static final double LEAST_GAP = 0.06;

  /** Sets characters in a cell; empty when they are too wide for one, or the face lacks a glyph. */
  public static Optional<CombinedCell> of(
      FontFace face, String text, int start, int end, String language) {
    ShapingOptions options =
        new ShapingOptions("Latn", language, Direction.LTR, narrowForms(face, end - start));
    ShapedText shaped = face.shape(text, start, end, options);
    int n = shaped.size();
    double[] left = new double[n];
    double[] right = new double[n];
    double[] bearing = new double[n];
    double top = Double.NEGATIVE_INFINITY;
    double bottom = Double.POSITIVE_INFINITY;
    double pen = 0;
    for (int i = 0; i < n; i++) {
      Rect ink = face.bounds(shaped.glyph(i));
      if (shaped.glyph(i) == 0 || ink.width() <= 0) {
        return Optional.empty();
      }
      double em = face.unitsPerEm();
      bearing[i] = ink.x() / em;
      left[i] = pen + (shaped.offsetX(i) + ink.x()) / em;
      right[i] = left[i] + ink.width() / em;
      top = Math.max(top, ink.bottom() / em);
      bottom = Math.min(bottom, ink.y() / em);
      pen += shaped.advanceX(i) / em;
    }
    tighten(left, right);
    double width = n == 0 ? 0 : right[n - 1] - left[0];
    double squeeze = squeeze(width);
    if (n == 0 || squeeze < LEAST_SQUEEZE) {
      return Optional.empty();
    }
    int[] glyphs = new int[n];
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      glyphs[i] = shaped.glyph(i);
      x[i] = left[i] - left[0] - width / 2 - bearing[i];
      y[i] = CELL / 2 + (top + bottom) / 2;
    }
    return Optional.of(new CombinedCell(glyphs, x, y, squeeze, width));
  }

  /** The face's own narrow figures, if it has any: half-width for two, third-width for three. */
  private static List<String> narrowForms(FontFace face, int count) {
    if (count == 3 && face.hasFeature("twid")) {
      return List.of("twid");
    }
    return count > 1 && face.hasFeature("hwid") ? List.of("hwid") : List.of();
  }

  /** Moves ink that is too wide for the cell together, each gap by its share, before squeezing. */
  private static void tighten(double[] left, double[] right) {
    int n = left.length;
    double spare = 0;
    for (int i = 1; i < n; i++) {
      spare += Math.max(0, left[i] - right[i - 1] - LEAST_GAP);
    }
    double excess = n == 0 ? 0 : right[n - 1] - left[0] - CELL;
    if (spare <= 0 || excess <= 0) {
      return;
    }
    double share = Math.min(1, excess / spare);
    double moved = 0;
    double before = right[0];
    for (int i = 1; i < n; i++) {
      moved += share * Math.max(0, left[i] - before - LEAST_GAP);
      before = right[i];
      left[i] -= moved;
      right[i] -= moved;
    }
  }

  private static double squeeze(double width) {
    if (width <= CELL) {
      return 1;
    }
    return Math.max(CELL / width, Math.min(LEAST_SQUEEZE, WIDEST_CELL / width));
  }
}
