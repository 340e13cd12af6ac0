package dev.jinju.font;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among the faces of one family, by CSS Fonts 4 section 5.2. */
final class WeightMatching {
  private static final int BEHIND = 10_000;

  private WeightMatching() {}

  /**
   * The nearest face: slanted or not as wanted, then by weight; of equals the first. A face whose
   * weight varies comes in the weight that was asked for, or in the nearest that it has.
   */
  static Optional<FontFace> nearest(List<FontFace> faces, int weight, boolean italic) {
    return faces.stream()
        .min(
            Comparator.comparing((FontFace face) -> face.italic() != italic)
                .thenComparingInt(face -> distance(face.nearestWeight(weight), weight)))
        .map(face -> face.at(weight));
  }

  /**
   * From 400 to 500 the weights up to 500 come first, then the lighter, then the bolder ones; below
   * 400 the lighter come first, above 500 the bolder.
   */
  private static int distance(int has, int wanted) {
    if (has == wanted) {
      return 0;
    }
    boolean bolder = has > wanted;
    int far = Math.abs(has - wanted);
    if (wanted >= 400 && wanted <= 500) {
      if (bolder) {
        return has <= 500 ? far : 2 * BEHIND + far;
      }
      return BEHIND + far;
    }
    return bolder == wanted > 500 ? far : BEHIND + far;
  }
}
