package dev.jinju.text.breaks;

import dev.jinju.text.rules.TableFile;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Syllables of English words by Liang's patterns: a pattern gives levels between its letters, the
 * highest of all that fit a place wins, and an odd one may be cut. Thread-safe; the patterns are
 * read when the first word is asked for.
 */
final class Syllables {
  /** As TeX has it: fewer letters on a side are no syllable to a reader. */
  private static final int FEWEST_BEFORE = 2;

  private static final int FEWEST_BEHIND = 3;

  private Syllables() {}

  /** The places inside a word of ASCII letters at which it may be hyphenated. */
  static BitSet of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    @Nullable BitSet known = English.WORDS.get(lower);
    BitSet places = known == null ? byPatterns(lower) : (BitSet) known.clone();
    places.clear(0, Math.min(FEWEST_BEFORE, word.length()));
    places.clear(Math.max(0, word.length() - FEWEST_BEHIND + 1), word.length() + 1);
    return places;
  }

  private static BitSet byPatterns(String word) {
    String marked = "." + word + ".";
    int[] levels = new int[marked.length() + 1];
    for (int start = 0; start < marked.length(); start++) {
      int longest = Math.min(marked.length(), start + English.longest);
      for (int end = start + 1; end <= longest; end++) {
        int @Nullable [] pattern = English.PATTERNS.get(marked.substring(start, end));
        for (int i = 0; pattern != null && i < pattern.length; i++) {
          levels[start + i] = Math.max(levels[start + i], pattern[i]);
        }
      }
    }
    BitSet places = new BitSet();
    for (int at = 1; at < word.length(); at++) {
      if (levels[at + 1] % 2 == 1) {
        places.set(at);
      }
    }
    return places;
  }

  /** Holds the patterns so that they are read only when a word is too long for its line. */
  private static final class English {
    static final Map<String, int[]> PATTERNS = new HashMap<>();
    static final Map<String, BitSet> WORDS = new HashMap<>();
    static int longest;

    static {
      for (String[] row : TableFile.rows("hyphens/en-us.tsv")) {
        if (row[0].equals("word")) {
          word(row[1]);
        } else {
          pattern(row[1]);
        }
      }
    }

    private static void word(String hyphened) {
      BitSet places = new BitSet();
      StringBuilder letters = new StringBuilder();
      for (String syllable : hyphened.split("-", -1)) {
        places.set(letters.length());
        letters.append(syllable);
      }
      WORDS.put(letters.toString(), places);
    }

    private static void pattern(String written) {
      StringBuilder letters = new StringBuilder();
      int[] levels = new int[written.length() + 1];
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        if (Character.isDigit(c)) {
          levels[letters.length()] = c - '0';
        } else {
          letters.append(c);
        }
      }
      PATTERNS.put(letters.toString(), java.util.Arrays.copyOf(levels, letters.length() + 1));
      longest = Math.max(longest, letters.length());
    }
  }
}
