package dev.jinju.choose.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that can be found in a text in linear time. Immutable.
 *
 * <p>An entry with a hyphen before it is passed over as a whole: {@code -最后} keeps {@code 最} from
 * being found in it.
 */
final class PhraseSet {
  /** By the first two characters, folded, longest first. */
  private final Map<Integer, List<String>> byPair = new HashMap<>();

  /** Entries of one character. */
  private final Set<String> singles = new HashSet<>();

  /** What entries begin with: most characters begin none, and this says so without a box. */
  private final BitSet firsts = new BitSet();

  private final Set<String> passedOver = new HashSet<>();

  PhraseSet(List<String> entries) {
    for (String each : entries) {
      String entry = each.startsWith("-") ? each.substring(1) : each;
      if (each.startsWith("-")) {
        passedOver.add(entry);
      }
      char first = entry.charAt(0);
      firsts.set(Character.toLowerCase(first));
      firsts.set(Character.toUpperCase(first));
      if (entry.length() == 1) {
        singles.add(entry);
      } else {
        byPair.computeIfAbsent(pair(entry, 0), key -> new ArrayList<>()).add(entry);
      }
    }
    Comparator<String> longestFirst = Comparator.comparingInt((String s) -> -s.length());
    byPair.values().forEach(list -> list.sort(longestFirst.thenComparing(s -> s)));
  }

  private static int pair(String text, int at) {
    return folded(text.charAt(at)) << 16 | folded(text.charAt(at + 1));
  }

  /** Ignores case, and takes a curly apostrophe for a straight one. */
  private static char folded(char c) {
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  int count(String text) {
    int found = 0;
    for (int i = 0; i < text.length(); ) {
      String entry = entryAt(text, i);
      found += entry.isEmpty() || passedOver.contains(entry) ? 0 : 1;
      i += Math.max(1, entry.length());
    }
    return found;
  }

  String removeFrom(String text) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      String entry = entryAt(text, i);
      int step = Math.max(1, entry.length());
      if (entry.isEmpty() || passedOver.contains(entry)) {
        rest.append(text, i, i + step);
      }
      i += step;
    }
    return rest.toString();
  }

  /**
   * The length of the longest entry at an offset; 0 when there is none, or one that is passed over.
   */
  int lengthAt(String text, int at) {
    String entry = entryAt(text, at);
    return passedOver.contains(entry) ? 0 : entry.length();
  }

  private String entryAt(String text, int at) {
    if (at >= text.length() || !firsts.get(text.charAt(at)) || isInsideWord(text, at)) {
      return "";
    }
    if (at + 1 < text.length()) {
      for (String entry : byPair.getOrDefault(pair(text, at), List.of())) {
        if (matches(text, at, entry)) {
          return entry;
        }
      }
    }
    String single = String.valueOf(folded(text.charAt(at)));
    return singles.contains(single) && matches(text, at, single) ? single : "";
  }

  /** Most places of a Latin text, where no entry can begin. */
  private static boolean isInsideWord(String text, int at) {
    return at > 0 && isLatin(text.charAt(at)) && isLatin(text.charAt(at - 1));
  }

  int lengthAtEnd(String text) {
    int longest = 0;
    for (int i = Math.max(0, text.length() - 24); i < text.length(); i++) {
      if (lengthAt(text, i) == text.length() - i) {
        longest = Math.max(longest, text.length() - i);
      }
    }
    return longest;
  }

  private static boolean matches(String text, int at, String entry) {
    int end = at + entry.length();
    if (!regionMatches(text, at, entry)) {
      return false;
    }
    return end == text.length()
        || !isLatin(entry.charAt(entry.length() - 1))
        || !isLatin(text.charAt(end));
  }

  private static boolean regionMatches(String text, int at, String entry) {
    if (at + entry.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < entry.length(); i++) {
      if (folded(text.charAt(at + i)) != folded(entry.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(char c) {
    return (c < 0x250 && Character.isLetterOrDigit(c)) || c == '\'' || c == '’';
  }
}
