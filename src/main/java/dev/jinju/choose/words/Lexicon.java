package dev.jinju.choose.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The word classes of one language, from {@code zh.tsv}, {@code en.tsv}, {@code ja.tsv}, {@code
 * ko.tsv}. Immutable.
 *
 * <p>Case does not matter. Latin entries match whole words, others anywhere. Time is linear in the
 * text.
 */
public final class Lexicon {
  private static final Map<String, Lexicon> CACHE = new ConcurrentHashMap<>();

  private final Map<WordClass, PhraseSet> phrases = new EnumMap<>(WordClass.class);

  private Lexicon(String table) {
    for (WordClass each : WordClass.values()) {
      phrases.put(each, new PhraseSet(List.of()));
    }
    for (String line : Tables.rows(table + ".tsv")) {
      int tab = line.indexOf('\t');
      WordClass wordClass =
          WordClass.named(line.substring(0, tab))
              .orElseThrow(() -> new IllegalStateException(table + " has an unknown class"));
      List<String> entries =
          Stream.of(line.substring(tab + 1).split("\\|", -1)).map(String::strip).toList();
      phrases.put(wordClass, new PhraseSet(entries));
    }
  }

  /** The lexicon for a BCP 47 tag; English for a language without one. */
  public static Lexicon of(String language) {
    return CACHE.computeIfAbsent(tableOf(language), Lexicon::new);
  }

  /** The name with which a language's tables begin: that of English for one without its own. */
  public static String tableOf(String language) {
    String primary =
        language.contains("-") ? language.substring(0, language.indexOf('-')) : language;
    return List.of("zh", "ja", "ko").contains(primary) ? primary : "en";
  }

  /** How many entries of a class a text has; where entries overlap, the longest counts. */
  public int count(WordClass wordClass, String text) {
    return phrases(wordClass).count(text);
  }

  public boolean has(WordClass wordClass, String text) {
    return count(wordClass, text) > 0;
  }

  /**
   * UTF-16 length of the longest entry of a class with which a text begins; 0 when it begins
   * otherwise.
   */
  public int lengthAtStart(WordClass wordClass, String text) {
    return phrases(wordClass).lengthAt(text, 0);
  }

  /** UTF-16 length of the longest entry of a class at an offset; 0 when there is none. */
  public int lengthAt(WordClass wordClass, String text, int at) {
    return phrases(wordClass).lengthAt(text, at);
  }

  /**
   * UTF-16 length of the longest entry of a class with which a text ends; 0 when it ends otherwise.
   */
  public int lengthAtEnd(WordClass wordClass, String text) {
    return phrases(wordClass).lengthAtEnd(text);
  }

  /** The text with every entry of a class taken out. */
  public String without(WordClass wordClass, String text) {
    return phrases(wordClass).removeFrom(text);
  }

  private PhraseSet phrases(WordClass wordClass) {
    PhraseSet found = phrases.get(wordClass);
    if (found == null) {
      throw new IllegalStateException("no phrases for " + wordClass);
    }
    return found;
  }
}
