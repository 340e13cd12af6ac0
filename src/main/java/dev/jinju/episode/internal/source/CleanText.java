package dev.jinju.episode.internal.source;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import java.util.List;

/** Leaves only what can be read: one kind of line end, and no control characters. */
final class CleanText {
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CleanText() {}

  /**
   * The text with {@code \n} line ends; warns once, at the first control character that it takes
   * out.
   */
  static String of(String name, String text, List<Diagnostic> warnings) {
    StringBuilder out = new StringBuilder(text.length());
    int line = 1;
    int taken = 0;
    int firstLine = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\n') {
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        out.append('\n');
        line++;
      } else if (isBreaking(c)) {
        out.append(' ');
      } else if (c == '\t' || !(Character.isISOControl(c) || c == BYTE_ORDER_MARK)) {
        out.append(c);
      } else {
        firstLine = taken++ == 0 ? line : firstLine;
      }
    }
    if (taken > 0) {
      warnings.add(
          Diagnostic.warning(
              "control-characters",
              "took out `" + taken + "` control characters, the first of them here",
              SourceSpan.of(name, firstLine)));
    }
    return out.toString();
  }

  /**
   * Breaks that are no line ends to an editor, so that line numbers stay those that the user sees.
   */
  private static boolean isBreaking(char c) {
    return c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR;
  }
}
