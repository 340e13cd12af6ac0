package dev.jinju.choose.feature;

import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.choose.words.WordClass;
import dev.jinju.episode.Episode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The terms of a text: pairs of CJK characters, and Latin words of four letters and more that are
 * not among the commonest.
 *
 * @param terms folded
 */
record Topic(Set<String> terms, Lexicon lexicon) {
  private static final int LATIN_LETTERS = 4;

  /** Of an episode's title and summary. */
  static Topic of(Episode episode) {
    Lexicon lexicon = Lexicon.of(episode.language());
    return new Topic(terms(episode.title() + "\n" + episode.summary(), lexicon), lexicon);
  }

  /** The share of a text's terms that the topic has, 0 to 1. */
  double share(String text) {
    return share(terms, terms(text, lexicon));
  }

  /** The share of a text's terms that stand in another, 0 to 1. */
  static double share(Set<String> other, Set<String> own) {
    long shared = own.stream().filter(other::contains).count();
    return own.isEmpty() ? 0 : (double) shared / own.size();
  }

  static Set<String> terms(String text, Lexicon lexicon) {
    Set<String> found = new HashSet<>();
    for (String term : all(text)) {
      boolean latin = !Measure.isWide(term.codePointAt(0));
      boolean common = lexicon.lengthAtStart(WordClass.COMMON, term) == term.length();
      if (!latin || (term.length() >= LATIN_LETTERS && !common)) {
        found.add(term);
      }
    }
    return found;
  }

  /** Every Latin word and every pair of CJK characters, in lower case, Latin words last. */
  static List<String> all(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    int[] points = folded.codePoints().toArray();
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      boolean wide = Measure.isWide(points[i]);
      if (wide && i + 1 < points.length && Measure.isWide(points[i + 1])) {
        found.add(new String(points, i, 2));
      }
      latin.appendCodePoint(!wide && Character.isLetterOrDigit(points[i]) ? points[i] : ' ');
    }
    for (String word : latin.toString().split(" ", -1)) {
      if (!word.isEmpty()) {
        found.add(word);
      }
    }
    return found;
  }
}
