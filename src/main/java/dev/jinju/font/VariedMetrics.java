package dev.jinju.font;

import org.lwjgl.system.JNI;
import org.lwjgl.util.harfbuzz.HarfBuzz;

/**
 * How far the heights of a face move with its weight (OpenType 1.9, {@code MVAR}). Calls HarfBuzz
 * by address, because the class of LWJGL 3.3.6 that binds these calls asks for another function
 * that does not exist. Stateless.
 */
final class VariedMetrics {
  private static final long Y_VARIATION =
      HarfBuzz.getLibrary().getFunctionAddress("hb_ot_metrics_get_y_variation");

  private VariedMetrics() {}

  /** The heights of a font whose variations are set and whose scale is its own em. */
  static FaceMetrics of(FaceMetrics metrics, long font, int unitsPerEm) {
    double em = unitsPerEm;
    return new FaceMetrics(
        metrics.ascent() + moved(font, "hasc") / em,
        metrics.descent() - moved(font, "hdsc") / em,
        metrics.capHeight() + moved(font, "cpht") / em,
        metrics.xHeight() + moved(font, "xhgt") / em,
        metrics.underlinePosition() - moved(font, "undo") / em,
        metrics.underlineThickness() + moved(font, "unds") / em);
  }

  private static int moved(long font, String tag) {
    return JNI.invokePI(font, FontTables.tag(tag), Y_VARIATION);
  }
}
