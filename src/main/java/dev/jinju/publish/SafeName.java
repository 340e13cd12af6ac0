package dev.jinju.publish;

import dev.jinju.publish.files.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files and folders that every file system takes: Unicode letters, marks and digits in
 * lower case and NFC, everything else as one {@code -}, never a name that Windows keeps for itself,
 * and at most {@value #MAX_BYTES} bytes in UTF-8. The same text always gives the same name.
 */
public final class SafeName {
  /**
   * Leaves room for a number, a kind and an ending within the 143 bytes of the narrowest systems.
   */
  static final int MAX_BYTES = 100;

  /** Hexadecimal digits of the text's hash that keep two names apart when both were cut. */
  private static final int HASH_DIGITS = 8;

  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

  private SafeName() {}

  /** The safe name of a text; {@code fallback} when nothing of it is left. */
  public static String of(String text, String fallback) {
    String name = hyphenated(text, "");
    if (name.isEmpty()) {
      return fallback;
    }
    return avoidReserved(shortened(name, text));
  }

  /** The same for ids such as {@code t12.s2-3} or {@code t11+t12}, whose inner marks are kept. */
  static String ofId(String id) {
    String name = hyphenated(id, ".+");
    return name.isEmpty() ? "card" : avoidReserved(shortened(name, id));
  }

  private static String hyphenated(String text, String kept) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    boolean pending = false;
    for (int at = 0; at < folded.length(); ) {
      int c = folded.codePointAt(at);
      at += Character.charCount(c);
      boolean mark = isMark(c) && !out.isEmpty() && !pending;
      if (Character.isLetterOrDigit(c) || mark || kept.indexOf(c) >= 0 && !out.isEmpty()) {
        if (pending && !out.isEmpty()) {
          out.append('-');
        }
        out.appendCodePoint(c);
        pending = false;
      } else {
        pending = true;
      }
    }
    // Windows drops dots at the end of a name.
    while (!out.isEmpty() && kept.indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.setLength(out.length() - 1);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static String shortened(String name, String text) {
    if (utf8(name).length <= MAX_BYTES) {
      return name;
    }
    String hash = Sha256.of(utf8(text)).substring(0, HASH_DIGITS);
    StringBuilder cut = new StringBuilder();
    int room = MAX_BYTES - HASH_DIGITS - 1;
    for (int at = 0; at < name.length(); ) {
      String next = Character.toString(name.codePointAt(at));
      room -= utf8(next).length;
      if (room < 0) {
        break;
      }
      cut.append(next);
      at += next.length();
    }
    return cut.append('-').append(hash).toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String avoidReserved(String name) {
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    boolean port = stem.matches("(com|lpt)[0-9]");
    return port || RESERVED.contains(stem) ? "_" + name : name;
  }
}
