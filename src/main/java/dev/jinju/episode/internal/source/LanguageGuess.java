package dev.jinju.episode.internal.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the language of a document from its scripts. */
public final class LanguageGuess {
  /** UTF-16 units; a longer look has never changed the answer. */
  private static final int SAMPLE = 200_000;

  private static final Set<Integer> SIMPLIFIED = characters(0);
  private static final Set<Integer> TRADITIONAL = characters(1);

  private LanguageGuess() {}

  /**
   * The canonical tag for what a front matter asks for; a bare {@code zh} is settled by the text.
   */
  public static Optional<String> named(String tag, String text) {
    String wanted = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
    return switch (wanted) {
      case "und" -> Optional.empty();
      case "zh" -> Optional.of(chinese(text));
      case "zh-CN", "zh-SG", "zh-MY" -> Optional.of("zh-Hans");
      case "zh-TW", "zh-HK", "zh-MO" -> Optional.of("zh-Hant");
      default ->
          Optional.of(
              Set.of("ja", "ko", "en").stream()
                  .filter(known -> wanted.startsWith(known + "-"))
                  .findFirst()
                  .orElse(wanted));
    };
  }

  /** One of {@code zh-Hans}, {@code zh-Hant}, {@code ja}, {@code ko}, {@code en}. */
  public static String of(String text) {
    Counts counts = Counts.of(text.substring(0, Math.min(text.length(), SAMPLE)));
    // One Japanese word in ten needs kana; a Chinese text only quotes some.
    if (counts.kana * 10 > counts.han && counts.kana > counts.latinWords / 2) {
      return "ja";
    }
    if (counts.hangul > counts.han && counts.hangul > counts.latinWords) {
      return "ko";
    }
    return counts.han > counts.latinWords ? chinese(text) : "en";
  }

  private static String chinese(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    long simplified = sample.codePoints().filter(SIMPLIFIED::contains).count();
    long traditional = sample.codePoints().filter(TRADITIONAL::contains).count();
    return traditional > simplified ? "zh-Hant" : "zh-Hans";
  }

  private static Set<Integer> characters(int row) {
    List<List<String>> rows = DataLines.of("scripts.txt");
    return rows.get(row).get(0).codePoints().boxed().collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * How much of each script a text has; Latin counts by words, since a Han character is about a
   * word.
   */
  private record Counts(int han, int kana, int hangul, int latinWords) {
    static Counts of(String text) {
      int[] n = new int[4];
      boolean inWord = false;
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        boolean latin = false;
        switch (Character.UnicodeScript.of(c)) {
          case HAN -> n[0]++;
          case HIRAGANA, KATAKANA -> n[1]++;
          case HANGUL -> n[2]++;
          case LATIN -> latin = true;
          default -> {}
        }
        n[3] += latin && !inWord ? 1 : 0;
        inWord = latin;
        i += Character.charCount(c);
      }
      return new Counts(n[0], n[1], n[2], n[3]);
    }
  }
}
