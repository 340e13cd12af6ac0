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
  /** By first character, in both cases, longest first. */
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  /** The keys of the map again: most characters begin no entry, and this says so without a box. */
  private final BitSet firsts = new BitSet();

  private final Set<String> passedOver = new HashSet<>();

  PhraseSet(List<String> entries) {
    for (String each : entries) {
      String entry = each.startsWith("-") ? each.substring(1) : each;
      if (each.startsWith("-")) {
        passedOver.add(entry);
      }
      char first = entry.charAt(0);
      put(Character.toLowerCase(first), entry);
      if (Character.toUpperCase(first) != Character.toLowerCase(first)) {
        put(Character.toUpperCase(first), entry);
      }
    }
    Comparator<String> longestFirst = Comparator.comparingInt((String s) -> -s.length());
    byFirst.values().forEach(list -> list.sort(longestFirst.thenComparing(s -> s)));
  }

  private void put(char first, String entry) {
    firsts.set(first);
    byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(entry);
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
    if (at >= text.length() || !firsts.get(text.charAt(at))) {
      return "";
    }
    for (String entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (matches(text, at, entry)) {
        return entry;
      }
    }
    return "";
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
    boolean startsWhole = at == 0 || !isLatin(entry.charAt(0)) || !isLatin(text.charAt(at - 1));
    boolean endsWhole =
        end == text.length()
            || !isLatin(entry.charAt(entry.length() - 1))
            || !isLatin(text.charAt(end));
    return startsWhole && endsWhole;
  }

  /** Ignores case, and takes a curly apostrophe for a straight one. */
  private static boolean regionMatches(String text, int at, String entry) {
    if (at + entry.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < entry.length(); i++) {
      char a = Character.toLowerCase(text.charAt(at + i));
      if (a != entry.charAt(i) && !(a == '’' && entry.charAt(i) == '\'')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(char c) {
    return (c < 0x250 && Character.isLetterOrDigit(c)) || c == '\'' || c == '’';
  }
}
