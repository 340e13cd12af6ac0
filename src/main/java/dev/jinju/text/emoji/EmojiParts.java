package dev.jinju.text.emoji;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.jinju.font.EmojiSet;
import dev.jinju.text.rules.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a grapheme cluster into the pictures that show it: one where the set has the whole sequence,
 * else the longest pieces of it that the set has, one after the other, as UTS #51 (2.2, 2.3) wants
 * a sequence shown that is not supported. Thread-safe.
 */
public final class EmojiParts {
  private static final int TEXT_SELECTOR = 0xFE0E;
  private static final int PICTURE_SELECTOR = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  private final EmojiSet pictures;

  public EmojiParts(EmojiSet pictures) {
    this.pictures = pictures;
  }

  /**
   * A part of a grapheme cluster, with the joiners, tags and selectors behind it.
   *
   * @param picture false for an emoji that the set lacks
   */
  public record Part(int start, int end, boolean picture) {}

  /** The parts of a grapheme cluster; empty where it is text. Offsets are UTF-16. */
  public List<Part> of(String text, int start, int end) {
    if (!wantsPicture(text, start, end)) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    boolean found = false;
    for (int at = start; at < end; ) {
      int reach = pictures.reach(text, at, end);
      boolean picture = reach > at;
      if (!picture) {
        int cp = text.codePointAt(at);
        if (!UCharacter.hasBinaryProperty(cp, UProperty.EMOJI)) {
          return List.of();
        }
        reach = at + Character.charCount(cp);
      }
      reach = skipGlue(text, reach, end);
      parts.add(new Part(at, reach, picture));
      found |= picture;
      at = reach;
    }
    return found ? parts : List.of();
  }

  /**
   * UTS #51, 1.4.3 and ED-9a: by itself, or because a selector, a modifier, a joiner or a keycap
   * says so.
   */
  private static boolean wantsPicture(String text, int start, int end) {
    int cp = text.codePointAt(start);
    if (!UCharacter.hasBinaryProperty(cp, UProperty.EMOJI)) {
      return false;
    }
    int behind = start + Character.charCount(cp);
    if (behind == end) {
      return UCharacter.hasBinaryProperty(cp, UProperty.EMOJI_PRESENTATION);
    }
    int next = text.codePointAt(behind);
    if (cp < 0x80) {
      return next == KEYCAP || next == PICTURE_SELECTOR && text.codePointBefore(end) == KEYCAP;
    }
    return next != TEXT_SELECTOR;
  }

  private static int skipGlue(String text, int from, int end) {
    int at = from;
    while (at < end) {
      int cp = text.codePointAt(at);
      if (!Scripts.isInvisible(cp) && cp != PICTURE_SELECTOR && cp != TEXT_SELECTOR) {
        break;
      }
      at += Character.charCount(cp);
    }
    return at;
  }
}
