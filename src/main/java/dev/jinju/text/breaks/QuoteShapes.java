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
 * outer neighbours are Western too. Time is linear in the text, however deep the marks are nested.
 */
public final class QuoteShapes {
  private final String text;

  /** Of each offset, how many characters of either kind start before it. */
  private final int[] western;

  private final int[] cjk;

  private QuoteShapes(String text) {
    this.text = text;
    this.western = new int[text.length() + 1];
    this.cjk = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      int cp = text.codePointAt(i);
      boolean start = i == 0 || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      western[i + 1] = western[i] + (start && Scripts.isWestern(cp) ? 1 : 0);
      cjk[i + 1] = cjk[i] + (start && isCjk(cp) ? 1 : 0);
    }
  }

  public static boolean isCurly(int cp) {
    return cp == '“' || cp == '”' || cp == '‘' || cp == '’';
  }

  /** The offsets of the marks that are full-width. */
  public static BitSet wide(String text, TextLanguage language) {
    if (!language.hasWideQuotes() || text.chars().noneMatch(QuoteShapes::isCurly)) {
      return new BitSet();
    }
    return new QuoteShapes(text).wide();
  }

  private BitSet wide() {
    BitSet wide = new BitSet();
    int[] before = visible(0, 1);
    int[] after = visible(text.length() - 1, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCurly(c) || isApostrophe(i)) {
        continue;
      }
      wide.set(i);
      if (c == '“' || c == '‘') {
        open.push(i);
      } else if (!open.isEmpty()) {
        int start = open.pop();
        if (isLatin(start + 1, i) && !touchesHan(before[start]) && !touchesHan(after[i])) {
          wide.clear(start);
          wide.clear(i);
        }
      }
    }
    return wide;
  }

  /**
   * Of each offset the next character, seen against the direction of a walk, that is neither a
   * space nor a curly mark; -1 at the text's edge.
   */
  private int[] visible(int from, int step) {
    int[] found = new int[text.length()];
    int last = -1;
    for (int i = from; i >= 0 && i < text.length(); i += step) {
      found[i] = last;
      char c = text.charAt(i);
      if (c != ' ' && !isCurly(c)) {
        last = i;
      }
    }
    return found;
  }

  private boolean isApostrophe(int i) {
    return text.charAt(i) == '’'
        && i > 0
        && i + 1 < text.length()
        && Scripts.isWestern(text.codePointBefore(i))
        && Scripts.isWestern(text.codePointAt(i + 1));
  }

  /** Whether a stretch has Western characters and no Han, kana or full-width mark. */
  private boolean isLatin(int start, int end) {
    return cjk[end] == cjk[start] && western[end] > western[start];
  }

  private boolean touchesHan(int at) {
    return at >= 0 && (isCjk(text.charAt(at)) || Character.isSurrogate(text.charAt(at)));
  }

  private static boolean isCjk(int cp) {
    return Scripts.isHanOrKana(cp) || Scripts.isWideMark(cp);
  }
}
