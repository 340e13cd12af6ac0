package dev.jinju.layout.internal;

import dev.jinju.style.TextFlow;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Shows a text's quotation marks as others, one for one: what is set has as many UTF-16 units as
 * what was said, so that every offset stays true. Stateless.
 */
public final class QuoteDress {
  private static final String CURLY = "“”‘’";

  /** GB/T 15834-2011, 5.2.4: in columns the outer marks are the white ones. */
  private static final String OUTER_WHITE = "『』「」";

  /** JLREQ 3.1.1 and the Taiwanese handbook of punctuation: the outer marks are the simple ones. */
  private static final String OUTER_SIMPLE = "「」『』";

  private QuoteDress() {}

  /** The text as it is shown; Korean and Western texts keep their marks. */
  public static String of(String text, TextFlow.Quotes quotes, String language) {
    TextLanguage known = TextLanguage.of(language);
    return switch (quotes) {
      case KEEP -> text;
      case CORNER ->
          switch (known) {
            case ZH_HANS -> corner(text, OUTER_WHITE);
            case ZH_HANT, JA -> corner(text, OUTER_SIMPLE);
            case KO, OTHER -> text;
          };
      // Japanese has 『』 for titles too, and no curly marks.
      case CURLY -> known.group().equals("zh") ? curly(text) : text;
    };
  }

  private static String corner(String text, String marks) {
    StringBuilder shown = new StringBuilder(text);
    int single = 0;
    for (int i = 0; i < text.length(); i++) {
      int mark = CURLY.indexOf(text.charAt(i));
      if (mark < 0 || mark == 3 && (single == 0 || isApostrophe(text, i))) {
        continue;
      }
      single += mark == 2 ? 1 : mark == 3 ? -1 : 0;
      shown.setCharAt(i, marks.charAt(mark));
    }
    return shown.toString();
  }

  private static boolean isApostrophe(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Scripts.isWestern(text.codePointBefore(at))
        && Scripts.isWestern(text.codePointAt(at + 1));
  }

  /** Chinese marks by depth: double ones outside, single ones inside. */
  private static String curly(String text) {
    StringBuilder shown = new StringBuilder(text);
    Deque<Character> closing = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '「', '『' -> {
          boolean outer = closing.isEmpty() || closing.peek() == '’';
          shown.setCharAt(i, outer ? '“' : '‘');
          closing.push(outer ? '”' : '’');
        }
        case '“' -> closing.push('”');
        case '‘' -> closing.push('’');
        case '」', '』' -> shown.setCharAt(i, closing.isEmpty() ? '”' : closing.pop());
        case '”', '’' -> closing.poll();
        default -> {}
      }
    }
    return shown.toString();
  }
}
