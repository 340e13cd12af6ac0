package dev.jinju.text.breaks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Legal line breaks: UAX #14 through ICU's line iterator of the language and level, then {@link
 * Tailoring}. Thread-safe: each call works on a clone of a cached iterator.
 */
public final class BreakFinder {
  private static final Map<String, BreakIterator> ITERATORS = new ConcurrentHashMap<>();

  private BreakFinder() {}

  public static Opportunities find(
      String text, TextLanguage language, BreakLevel level, boolean keepAll) {
    Opportunities plain = untailored(text, icuLocale(language, level));
    return new Opportunities(
        Tailoring.apply(text, plain, language, level, keepAll), plain.mandatory());
  }

  /**
   * The breaks of UAX #14 alone, by ICU's rules for a locale such as {@code root} or {@code
   * ja-u-lb-strict}.
   */
  public static Opportunities untailored(String text, String locale) {
    BreakIterator lines =
        ITERATORS
            .computeIfAbsent(locale, l -> BreakIterator.getLineInstance(ULocale.forLanguageTag(l)))
            .clone();
    lines.setText(text);
    BitSet legal = new BitSet();
    BitSet mandatory = new BitSet();
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
      if (at < text.length()) {
        legal.set(at);
        int status = lines.getRuleStatus();
        if (status >= 100 && status < 200) {
          mandatory.set(at);
        }
      }
    }
    return new Opportunities(legal, mandatory);
  }

  private static String icuLocale(TextLanguage language, BreakLevel level) {
    if (language == TextLanguage.OTHER) {
      return "und";
    }
    String lb =
        switch (level) {
          case STRICT -> "strict";
          case NORMAL -> "normal";
          case LOOSE -> "loose";
        };
    return language.group() + "-u-lb-" + lb;
  }
}
