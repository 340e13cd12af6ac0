package dev.jinju.text.rules;

/**
 * How many line breaks the rules forbid, CSS {@code line-break}; for Chinese the three levels of
 * CLREQ.
 */
public enum BreakLevel {
  LOOSE,
  NORMAL,
  STRICT
}
