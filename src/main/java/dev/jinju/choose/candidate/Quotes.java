package dev.jinju.choose.candidate;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds which parts of a text stand between quotation marks or brackets. */
final class Quotes {
  private static final String OPENING = "“「『《〈（(‘[【";
  private static final String CLOSING = "”」』》〉）)’]】";

  /** UTF-16 units; a longer quotation is a speech of its own, or its closing mark was forgotten. */
  private static final int MAX_LENGTH = 300;

  private Quotes() {}

  /** For each offset, whether a pair of marks that closes goes round it. Linear in the text. */
  static boolean[] inside(String text) {
    return inside(text, MAX_LENGTH);
  }

  /** The same for speeches of any length. */
  static boolean[] insideOfAnyLength(String text) {
    return inside(text, text.length());
  }

  private static boolean[] inside(String text, int longest) {
    int[] depth = new int[text.length() + 1];
    Deque<Integer> open = new ArrayDeque<>();
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open.clear();
        straight = -1;
      } else if (c == '"') {
        straight = straight < 0 ? i : close(depth, straight, i, longest);
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0) {
        closeNearest(text, depth, open, i, longest);
      }
    }
    boolean[] inside = new boolean[text.length()];
    int level = 0;
    for (int i = 0; i < text.length(); i++) {
      level += depth[i];
      inside[i] = level > 0;
    }
    return inside;
  }

  /**
   * Closes the innermost mark if it is the partner; a stray closing mark, such as an apostrophe,
   * closes nothing.
   */
  private static void closeNearest(
      String text, int[] depth, Deque<Integer> open, int at, int longest) {
    Integer start = open.peek();
    if (start != null && OPENING.indexOf(text.charAt(start)) == CLOSING.indexOf(text.charAt(at))) {
      open.pop();
      close(depth, start, at, longest);
    }
  }

  private static int close(int[] depth, int start, int end, int longest) {
    if (end - start <= longest) {
      depth[start]++;
      depth[end]--;
    }
    return -1;
  }

  /** Whether every mark that opens in a text also closes in it, and the other way round. */
  static boolean isBalanced(String text) {
    Deque<Character> open = new ArrayDeque<>();
    int straight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        straight++;
      } else if (c != '‘' && OPENING.indexOf(c) >= 0) {
        open.push(CLOSING.charAt(OPENING.indexOf(c)));
      } else if (c != '’' && CLOSING.indexOf(c) >= 0 && (open.isEmpty() || open.pop() != c)) {
        return false;
      }
    }
    return open.isEmpty() && straight % 2 == 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0 || c == '"';
  }
}
