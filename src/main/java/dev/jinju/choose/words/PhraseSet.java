package dev.jinju.choose.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that can be found in a text in linear time. Immutable. */
final class PhraseSet {
  /** By first character, in both cases, longest first. */
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  PhraseSet(List<String> entries) {
    for (String entry : entries) {
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
    byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(entry);
  }

  int count(String text) {
    int found = 0;
    for (int i = 0; i < text.length(); ) {
      int length = lengthAt(text, i);
      found += length > 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return found;
  }

  String removeFrom(String text) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int length = lengthAt(text, i);
      if (length == 0) {
        rest.append(text.charAt(i));
      }
      i += Math.max(1, length);
    }
    return rest.toString();
  }

  /** The length of the longest entry at an offset; 0 when there is none. */
  int lengthAt(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    for (String entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (matches(text, at, entry)) {
        return entry.length();
      }
    }
    return 0;
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
