package dev.jinju.choose.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How often each pair of neighbouring letters, digits or CJK characters stands in a text, marks and
 * blanks left out. Immutable.
 *
 * @param length of the vector of all counts
 */
public record CharacterPairs(Map<Integer, Integer> counts, double length) {

  /** The pairs of a text, in lower case. */
  public static CharacterPairs of(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    String folded = text.toLowerCase(Locale.ROOT);
    int before = -1;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (before >= 0) {
          counts.merge(before << 16 | c, 1, Integer::sum);
        }
        before = c;
      }
    }
    double squares = counts.values().stream().mapToDouble(n -> (double) n * n).sum();
    return new CharacterPairs(counts, Math.sqrt(squares));
  }

  /** How like two texts are, 0 to 1: the cosine between their counts. */
  public double cosine(CharacterPairs other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    double product = 0;
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      product += (double) each.getValue() * other.counts.getOrDefault(each.getKey(), 0);
    }
    return product / (length * other.length);
  }
}
