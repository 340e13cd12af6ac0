package dev.jinju.choose.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number for each word of a language. Immutable. */
public final class WordValues {
  private static final Pattern WORD = Pattern.compile("[a-z]+(?:['’][a-z]+)?");

  /** Words that are shown; more would be read by nobody. */
  private static final int SHOWN = 3;

  private static final Map<String, Optional<WordValues>> CACHE = new ConcurrentHashMap<>();

  private final Map<String, Double> values;

  private WordValues(Map<String, Double> values) {
    this.values = values;
  }

  /** Values that are given. */
  public static WordValues of(Map<String, Double> values) {
    return new WordValues(Map.copyOf(values));
  }

  /**
   * How much editors like lines with a word, learned; from {@code en.loved.tsv}. Nothing for a
   * language without lines to learn from.
   */
  public static WordValues loved(String language) {
    return table(language, "loved").orElseGet(() -> new WordValues(Map.of()));
  }

  /** How a word feels, from -1 to 1; empty for a language without ratings. */
  public static Optional<WordValues> moods(String language) {
    return table(language, "moods");
  }

  private static Optional<WordValues> table(String language, String kind) {
    return CACHE.computeIfAbsent(Lexicon.tableOf(language) + "." + kind, WordValues::read);
  }

  private static Optional<WordValues> read(String table) {
    return Tables.optional(table + ".tsv").map(WordValues::parse);
  }

  private static WordValues parse(List<String> rows) {
    Map<String, Double> values = new HashMap<>();
    for (String row : rows) {
      int tab = row.indexOf('\t');
      values.put(row.substring(0, tab), Double.parseDouble(row.substring(tab + 1)));
    }
    return new WordValues(values);
  }

  /** The values of all words of a text by how many words it has; 0 for a text without words. */
  public double mean(String text) {
    double sum = 0;
    int words = 0;
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      sum += value(m.group());
      words++;
    }
    return words == 0 ? 0 : sum / words;
  }

  /** The least value of a text's words, no more than 0. */
  public double least(String text) {
    double least = 0;
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      least = Math.min(least, value(m.group()));
    }
    return least;
  }

  /** The words of a text with the highest values, or the lowest, at most three. */
  public List<String> telling(String text, boolean high) {
    Set<String> words = new LinkedHashSet<>();
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      words.add(m.group());
    }
    return words.stream()
        .filter(w -> high ? value(w) > 0 : value(w) < 0)
        .sorted(Comparator.comparingDouble((String w) -> high ? -value(w) : value(w)))
        .limit(SHOWN)
        .toList();
  }

  private double value(String word) {
    return values.getOrDefault(word, 0.0);
  }
}
