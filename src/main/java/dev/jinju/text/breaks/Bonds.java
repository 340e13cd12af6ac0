package dev.jinju.text.breaks;

import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TableFile;
import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What grammar holds together between words: a numeral and its classifier (五分钟), a demonstrative
 * and its classifier (这封), a noun and its postposition (世界上), a verb and its complement (看完), a
 * question of the form A-not-A (会不会), 不 and its like with what follows, a word and its particle;
 * and, less strongly, words that lean on the next one. The lists are in {@code bonds.tsv}.
 * Immutable, thread-safe.
 */
final class Bonds {
  private enum Kind {
    NUMERAL,
    MORE,
    DEMONSTRATIVE,
    CLASSIFIER,
    POSTPOSITION,
    PARTICLE,
    COMPLEMENT,
    PRONOUN,
    PROCLITIC,
    LEANING
  }

  /** The longest word of the lists, in UTF-16 units. */
  private static final int LONGEST = 3;

  /**
   * No Western word of the lists is longer; a text without spaces is not read back to its start.
   */
  private static final int LONGEST_WESTERN = 20;

  private static final Map<String, Map<Kind, Set<String>>> LISTS = lists();

  private final String text;
  private final TextLanguage language;
  private final BitSet insideWord;
  private final Map<Kind, Set<String>> words;

  Bonds(String text, TextLanguage language, BitSet insideWord) {
    this.text = text;
    this.language = language;
    this.insideWord = insideWord;
    this.words = LISTS.getOrDefault(language.group(), Map.of());
  }

  /** Whether a break here would part what reads as one word. */
  boolean binds(int at) {
    if (!language.group().equals("zh") || !Scripts.isHan(text.codePointBefore(at))) {
      return false;
    }
    return isAlone(Kind.PARTICLE, at)
        || isAlone(Kind.POSTPOSITION, at)
        || is(Kind.PROCLITIC, at - 1) && (!insideWord.get(at - 1) || text.charAt(at - 1) == '不')
        || isCounted(at)
        || isComplement(at)
        || isAnotA(at)
        || isAnotA(at - 1);
  }

  /** Whether the word that ends here leans on the next one. */
  boolean leans(int end) {
    if (!language.hasWideQuotes()) {
      int start = end;
      while (start > 0
          && end - start <= LONGEST_WESTERN
          && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      return is(Kind.LEANING, text.substring(start, end).toLowerCase(Locale.ROOT));
    }
    for (int length = 1; length <= LONGEST && length <= end; length++) {
      if (!insideWord.get(end - length) && is(Kind.LEANING, text.substring(end - length, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private boolean is(Kind kind, int at) {
    return is(kind, text.substring(at, at + 1));
  }

  /** Whether the word that starts here is this one character. */
  private boolean isAlone(Kind kind, int at) {
    return !insideWord.get(at + 1) && is(kind, at);
  }

  private String wordAt(int at) {
    return text.substring(at, Math.min(text.length(), insideWord.nextClearBit(at + 1)));
  }

  /** A complement follows a verb of one character. */
  private boolean isComplement(int at) {
    return is(Kind.COMPLEMENT, wordAt(at)) && !insideWord.get(at - 1) && !is(Kind.PRONOUN, at - 1);
  }

  private boolean isCounted(int at) {
    if (!is(Kind.CLASSIFIER, wordAt(at))) {
      return false;
    }
    return is(Kind.NUMERAL, at - 1)
        || is(Kind.DEMONSTRATIVE, at - 1)
        || at > 1 && is(Kind.MORE, at - 1) && is(Kind.NUMERAL, at - 2);
  }

  /** 会不会, 是不是, 有没有: the same character before and behind the negation at an offset. */
  private boolean isAnotA(int at) {
    if (at < 1 || at + 1 >= text.length()) {
      return false;
    }
    char negation = text.charAt(at);
    return (negation == '不' || negation == '没' || negation == '沒')
        && text.charAt(at - 1) == text.charAt(at + 1);
  }

  private static Map<String, Map<Kind, Set<String>>> lists() {
    Map<String, Map<Kind, Set<String>>> all = new HashMap<>();
    for (String[] row : TableFile.rows("bonds.tsv")) {
      all.computeIfAbsent(row[0].equals("en") ? "" : row[0], language -> new HashMap<>())
          .put(Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), Set.of(row[2].split(" ", -1)));
    }
    return all;
  }
}
