package dev.jinju.render;

import java.util.Locale;

/** Says which links a card may carry: its source is untrusted, and readers click on cards. */
public final class LinkTarget {
  private LinkTarget() {}

  /** Whether an address opens a web page or a message, and nothing else (no script, no file). */
  public static boolean isSafe(String uri) {
    String lower = uri.toLowerCase(Locale.ROOT);
    boolean scheme =
        lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    return scheme && uri.chars().allMatch(c -> c > ' ' && c != 0x7f);
  }
}
