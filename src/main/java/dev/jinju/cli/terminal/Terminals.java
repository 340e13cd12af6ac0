package dev.jinju.cli.terminal;

import java.util.Arrays;
import java.util.List;
import org.jline.utils.WCWidth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal. The launcher says which streams are one, in the property {@code
 * jinju.terminal} ({@code out}, {@code err} or both, with a comma); Java cannot tell them apart.
 */
public final class Terminals {
  /** Columns where nobody says how many there are: what people's windows have at least. */
  private static final int DEFAULT_WIDTH = 100;

  private static final int LEAST_WIDTH = 40;

  private Terminals() {}

  /** Whether a stream, {@code out} or {@code err}, is a terminal. */
  public static boolean is(String stream) {
    @Nullable String told = System.getProperty("jinju.terminal");
    return told != null && List.of(told.split(",", -1)).contains(stream);
  }

  /** Columns of the terminal, from COLUMNS, which the launcher sets. */
  public static int width() {
    @Nullable String columns = System.getenv("COLUMNS");
    if (columns == null || !columns.matches("[1-9][0-9]{0,3}")) {
      return DEFAULT_WIDTH;
    }
    return Math.max(LEAST_WIDTH, Integer.parseInt(columns));
  }

  /** Columns that a text takes: two for each wide East Asian character (UAX #11). */
  public static int columns(String text) {
    return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }

  /** The text in one line of at most so many columns; what was cut is an ellipsis. */
  public static String fit(String text, int columns) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (columns(line) <= columns) {
      return line;
    }
    StringBuilder cut = new StringBuilder();
    int room = columns - 1;
    for (int at = 0; at < line.length(); ) {
      String next = Character.toString(line.codePointAt(at));
      room -= columns(next);
      if (room < 0) {
        break;
      }
      cut.append(next);
      at += next.length();
    }
    return cut.toString().stripTrailing() + "…";
  }

  /** The text with spaces up to so many columns. */
  public static String pad(String text, int columns) {
    char[] spaces = new char[Math.max(0, columns - columns(text))];
    Arrays.fill(spaces, ' ');
    return text + new String(spaces);
  }
}
