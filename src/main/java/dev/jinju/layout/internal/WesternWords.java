package dev.jinju.layout.internal;

import dev.jinju.text.rules.Scripts;
import java.util.BitSet;

/** Tells Western words, with the spaces and marks inside and around them, from everything else. */
public final class WesternWords {
  private WesternWords() {}

  /**
   * The UTF-16 offsets of a text's Western words. A space or mark of ASCII, or a curly apostrophe,
   * belongs to the word before it, and to the one behind it when there is none before.
   */
  public static BitSet in(String text) {
    BitSet western = new BitSet();
    boolean inside = false;
    int open = 0;
    for (int i = 0; i < text.length(); ) {
      int cp = text.codePointAt(i);
      int next = i + Character.charCount(cp);
      if (Scripts.isWestern(cp)) {
        western.set(open, next);
        inside = true;
      } else if (!isNeutral(cp)) {
        inside = false;
      } else if (inside) {
        western.set(i, next);
      }
      if (inside || !isNeutral(cp)) {
        open = next;
      }
      i = next;
    }
    return western;
  }

  private static boolean isNeutral(int cp) {
    return cp < 0xC0 && cp != '\n'
        || cp == '’'
        || Character.getType(cp) == Character.NON_SPACING_MARK;
  }
}
