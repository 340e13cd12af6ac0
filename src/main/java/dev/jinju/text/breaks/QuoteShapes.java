package dev.jinju.text.breaks;

import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Tells which curly quotation marks of a text are full-width brackets and which are proportional
 * Latin ones.
 *
 * <p>In Chinese and Japanese “ ” ‘ ’ are brackets of one em (CLREQ 3.1.3), but inside a Latin run
 * they are the Latin marks: an apostrophe between letters, or a pair round Western words whose
 * outer neighbours are Western too.
 */
public final class QuoteShapes {
  private QuoteShapes() {}

  public static boolean isCurly(int cp) {
    return cp == '“' || cp == '”' || cp == '‘' || cp == '’';
  }

  /** The offsets of the marks that are full-width. */
  public static BitSet wide(String text, TextLanguage language) {
    BitSet wide = new BitSet();
    if (!language.hasWideQuotes()) {
      return wide;
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCurly(c) || isApostrophe(text, i)) {
        continue;
      }
      wide.set(i);
      if (c == '“' || c == '‘') {
        open.push(i);
      } else if (!open.isEmpty()) {
        int start = open.pop();
        if (isLatinPair(text, start, i)) {
          wide.clear(start);
          wide.clear(i);
        }
      }
    }
    return wide;
  }

  private static boolean isApostrophe(String text, int i) {
    return text.charAt(i) == '’'
        && i > 0
        && i + 1 < text.length()
        && Scripts.isWestern(text.codePointBefore(i))
        && Scripts.isWestern(text.codePointAt(i + 1));
  }

  private static boolean isLatinPair(String text, int start, int end) {
    boolean western = false;
    for (int i = start + 1; i < end; i += Character.charCount(text.codePointAt(i))) {
      int cp = text.codePointAt(i);
      if (Scripts.isHanOrKana(cp) || Scripts.isWideMark(cp)) {
        return false;
      }
      western |= Scripts.isWestern(cp);
    }
    return western && !touchesHan(text, start - 1, -1) && !touchesHan(text, end + 1, 1);
  }

  /**
   * Whether the next visible character in a direction is Han or a full-width mark; the text's edge
   * is not.
   */
  private static boolean touchesHan(String text, int from, int step) {
    for (int i = from; i >= 0 && i < text.length(); i += step) {
      char c = text.charAt(i);
      if (c != ' ' && !isCurly(c)) {
        return Scripts.isHanOrKana(c) || Scripts.isWideMark(c) || Character.isSurrogate(c);
      }
    }
    return false;
  }
}
