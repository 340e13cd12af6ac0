package dev.jinju.text.breaks;

import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a word that is wider than its line is best cut. Offsets are UTF-16.
 *
 * @param seams behind a hyphen, a slash or their like, and between the parts of a name such as
 *     {@code getUserName}: nothing is added there
 * @param syllables inside English words, where a hyphen is shown
 */
public record WordCuts(BitSet seams, BitSet syllables) {
  /** Shown at a line's end where a syllable ends. */
  public static final char HYPHEN = '-';

  /** U+00AD: a place for a hyphen that the author has chosen; shows nothing elsewhere. */
  public static final char SOFT_HYPHEN = '\u00AD';

  /** What no space cuts. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{IsLatin}\\p{Nd}\\p{Punct}’]+");

  private static final Pattern SEAM =
      Pattern.compile(
          "(?<=[/\\\\_.=&?:@#+~-])(?=[\\p{IsLatin}\\p{Nd}])"
              + "|(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");

  /**
   * An address or the name of something in a program, in which a hyphen would be read as written.
   */
  private static final Pattern NAME =
      Pattern.compile("[/\\\\_=&@#+~\\p{Nd}]|[.:?](?=\\p{IsLatin})|\\p{Ll}\\p{Lu}");

  private static final Pattern ASCII = Pattern.compile("[A-Za-z]+");

  /** At least so many characters of a word stand on either side of a seam. */
  private static final int FEWEST = 2;

  /** The places inside a stretch of a text. */
  public static WordCuts inside(String text, int start, int end, String language) {
    WordCuts cuts = new WordCuts(new BitSet(), new BitSet());
    Matcher tokens = TOKEN.matcher(text).region(start, end);
    while (tokens.find()) {
      cuts.addToken(text, tokens.start(), tokens.end(), knowsEnglish(language));
    }
    return cuts;
  }

  /** English words stand in Chinese, Japanese and Korean too, but not in German. */
  private static boolean knowsEnglish(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    return TextLanguage.of(language) != TextLanguage.OTHER
        || code.equals("en")
        || code.isEmpty()
        || code.equals("und");
  }

  private void addToken(String text, int start, int end, boolean english) {
    String token = text.substring(start, end);
    Matcher seam = SEAM.matcher(token);
    while (seam.find()) {
      if (seam.start() >= FEWEST && token.length() - seam.start() >= FEWEST) {
        seams.set(start + seam.start());
      }
    }
    if (!english || NAME.matcher(token).find()) {
      return;
    }
    Matcher word = WORD.matcher(token);
    while (word.find()) {
      if (ASCII.matcher(word.group()).matches()) {
        int at = start + word.start();
        Syllables.of(word.group()).stream().forEach(place -> syllables.set(at + place));
      }
    }
  }
}
