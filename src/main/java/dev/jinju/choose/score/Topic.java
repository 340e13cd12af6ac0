package dev.jinju.choose.score;

import dev.jinju.choose.words.Measure;
import dev.jinju.episode.Episode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The terms of an episode's title and summary: pairs of CJK characters, and Latin words of four
 * letters and more.
 */
final class Topic {
  private static final int LATIN_LETTERS = 4;

  private final Set<String> terms;

  Topic(Episode episode) {
    terms = terms(episode.title() + "\n" + episode.summary());
  }

  /** The share of a text's terms that the topic has, 0 to 1. */
  double overlap(String text) {
    Set<String> own = terms(text);
    long shared = own.stream().filter(terms::contains).count();
    return own.isEmpty() ? 0 : (double) shared / own.size();
  }

  private static Set<String> terms(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Set<String> found = new HashSet<>();
    int[] points = folded.codePoints().toArray();
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      boolean wide = Measure.isWide(points[i]);
      if (wide && i + 1 < points.length && Measure.isWide(points[i + 1])) {
        found.add(new String(points, i, 2));
      }
      latin.appendCodePoint(!wide && Character.isLetterOrDigit(points[i]) ? points[i] : ' ');
    }
    Arrays.stream(latin.toString().split(" ", -1))
        .filter(word -> word.length() >= LATIN_LETTERS)
        .forEach(found::add);
    return Collections.unmodifiableSet(found);
  }
}
