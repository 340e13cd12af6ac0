package dev.jinju.text.breaks;

import dev.jinju.text.rules.TableFile;
import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrase boundaries by the published BudouX linear models: a boundary stands where the weights of
 * the characters, pairs and triples round it sum to more than half of all weights. Thread-safe.
 */
public final class PhraseModel {
  /**
   * A feature is a window of {@code length} characters that starts {@code from} characters before
   * the boundary's right side.
   */
  private enum Feature {
    UW1(1, -3, 1),
    UW2(2, -2, 1),
    UW3(3, -1, 1),
    UW4(4, 0, 1),
    UW5(5, 1, 1),
    UW6(6, 2, 1),
    BW1(7, -2, 2),
    BW2(8, -1, 2),
    BW3(9, 0, 2),
    TW1(10, -3, 3),
    TW2(11, -2, 3),
    TW3(12, -1, 3),
    TW4(13, 0, 3);

    private final long code;
    private final int from;
    private final int length;

    Feature(long code, int from, int length) {
      this.code = code;
      this.from = from;
      this.length = length;
    }
  }

  private static final Map<TextLanguage, PhraseModel> MODELS = new ConcurrentHashMap<>();

  /**
   * Weights by feature and characters, packed: feature in the top bits, up to three UTF-16 units
   * below.
   */
  private final Map<Long, Integer> weights = new HashMap<>();

  private final int threshold;

  private PhraseModel(String resource) {
    int sum = 0;
    for (String[] row : TableFile.rows(resource)) {
      int weight = Integer.parseInt(row[2]);
      weights.put(key(Feature.valueOf(row[0]), row[1], 0, row[1].length()), weight);
      sum += weight;
    }
    threshold = sum / 2;
  }

  /** The model of a language; none for languages that separate phrases by spaces. */
  public static Optional<PhraseModel> of(TextLanguage language) {
    return switch (language) {
      case ZH_HANS, ZH_HANT, JA ->
          Optional.of(
              MODELS.computeIfAbsent(
                  language, l -> new PhraseModel("phrases/" + l.tag() + ".tsv")));
      case KO, OTHER -> Optional.empty();
    };
  }

  /** The offsets at which a phrase starts, without 0. */
  public BitSet boundaries(String text) {
    BitSet found = new BitSet();
    for (int i = 1; i < text.length(); i++) {
      if (score(text, i) > threshold) {
        found.set(i);
      }
    }
    return found;
  }

  private int score(String text, int boundary) {
    int sum = 0;
    for (Feature feature : Feature.values()) {
      int start = boundary + feature.from;
      if (start >= 0 && start + feature.length <= text.length()) {
        @Nullable Integer weight = weights.get(key(feature, text, start, feature.length));
        sum += weight == null ? 0 : weight;
      }
    }
    return sum;
  }

  private static long key(Feature feature, String text, int start, int length) {
    long key = feature.code;
    for (int i = 0; i < 3; i++) {
      key = key << 16 | (i < length ? text.charAt(start + i) : 0);
    }
    return key;
  }
}
