package dev.jinju.publish.ledger;

import dev.jinju.choose.words.CharacterPairs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The lines of one show that were made cards, in the order in which they were, and which texts are
 * too much like one of them. Not thread-safe.
 */
final class MadeLines {
  /** Of lines of one length, seven pairs in ten: a few words differ, and no thought does. */
  private static final double ALIKE = 0.7;

  /** A line that holds so many pairs and lies in another as a whole is the other, cut. */
  private static final int LEAST_WITHIN = 8;

  /** The lines in which a pair occurs, by their numbers, which rise. */
  private static final class Postings {
    private int[] numbers = new int[4];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }
  }

  private final Map<Integer, Postings> postings = new HashMap<>();
  private final Map<Integer, String> texts = new HashMap<>();
  private int[] pairs = new int[16];
  private int next;

  /** Takes a line and gives it the next number. */
  int add(String text) {
    Set<Integer> own = pairs(text);
    if (next == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * next);
    }
    pairs[next] = own.size();
    own.forEach(pair -> postings.computeIfAbsent(pair, p -> new Postings()).add(next));
    texts.put(next, text);
    return next++;
  }

  /** The line of a number counts no more. */
  void forget(int number) {
    texts.remove(number);
  }

  /**
   * Whether a text is one of the lines, nearly one, or a part or the whole of one.
   *
   * @param limit only lines with a smaller number count
   */
  boolean has(String text, int limit) {
    Set<Integer> own = pairs(text);
    if (own.isEmpty()) {
      return texts.entrySet().stream()
          .anyMatch(e -> e.getKey() < limit && e.getValue().equals(text));
    }
    int[] shared = new int[Math.min(limit, next)];
    for (int pair : own) {
      Postings lines = postings.get(pair);
      for (int i = 0; lines != null && i < lines.size && lines.numbers[i] < limit; i++) {
        shared[lines.numbers[i]]++;
      }
    }
    for (int line = 0; line < shared.length; line++) {
      if (isAlike(shared[line], own.size(), pairs[line]) && texts.containsKey(line)) {
        return true;
      }
    }
    return false;
  }

  /** Each once, so that a word said again and again makes no line like another. */
  private static Set<Integer> pairs(String text) {
    return CharacterPairs.of(text).counts().keySet();
  }

  /** By the cosine of the two as vectors of ones. */
  private static boolean isAlike(int shared, int own, int other) {
    int shorter = Math.min(own, other);
    return shared >= ALIKE * Math.sqrt((double) own * other)
        || (shared == shorter && shorter >= LEAST_WITHIN);
  }
}
