package dev.jinju.font.check;

import dev.jinju.font.FontFace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one face of a file is. Immutable.
 *
 * @param family the family that styles name
 * @param lightest the lightest weight that it comes in
 * @param heaviest the heaviest, the same where the weight does not vary
 * @param italic whether it slants
 * @param index its place in a collection, 0 in any other file
 * @param format the kind of its outlines, such as {@code CFF2 variable}
 * @param glyphs how many it has
 * @param coverage by language the share, from 0 to 1, of the {@link CharacterSet} that it covers
 */
public record FaceReport(
    String family,
    int lightest,
    int heaviest,
    boolean italic,
    int index,
    String format,
    int glyphs,
    Map<String, Double> coverage) {
  public FaceReport {
    coverage = Collections.unmodifiableMap(new LinkedHashMap<>(coverage));
  }

  static FaceReport of(FontFace face) {
    Map<String, Double> coverage = new LinkedHashMap<>();
    for (CharacterSet set : CharacterSet.all()) {
      coverage.put(set.language(), 1 - (double) set.lacking(face).size() / set.letters().size());
    }
    return new FaceReport(
        face.family(),
        face.lightest(),
        face.heaviest(),
        face.italic(),
        face.index(),
        face.outlineFormat().label() + (face.isVariable() ? " variable" : ""),
        face.glyphCount(),
        coverage);
  }

  /** Whether a style that asks for a family and weight could mean either of them. */
  boolean standsFor(FaceReport other) {
    return family.equalsIgnoreCase(other.family)
        && italic == other.italic
        && lightest <= other.heaviest
        && other.lightest <= heaviest;
  }
}
