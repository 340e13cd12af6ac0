package dev.jinju.text.vertical;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what of a column's Western text stands upright in cells of one em: short figures between
 * full-width characters, with the sign that belongs to them, and {@code !!} or {@code !?} (JLREQ
 * 3.2.5, CSS {@code text-combine-upright}). Longer figures, and figures next to Western words, lie
 * on their side with those.
 */
public final class UprightCells {
  /**
   * The sign before or behind a figure has a cell of its own, as ￥ and ％ have (JLREQ cl-12, cl-13).
   */
  private static final Pattern FIGURE = Pattern.compile("([$¥€£]?)([0-9]{1,3})([%‰]?)");

  private static final Pattern MARKS = Pattern.compile("([!?]{1,2})|([%‰])");

  private final String text;
  private final Orientations orientations;
  private final int digits;

  private UprightCells(String text, Orientations orientations, int digits) {
    this.text = text;
    this.orientations = orientations;
    this.digits = digits;
  }

  /** The characters of one cell, UTF-16 offsets. */
  public record Cell(int start, int end) {}

  /**
   * The cells of a text in order; those in one list follow one another, and either all stand or
   * none.
   *
   * @param digits the most digits in a cell; 0 finds nothing
   */
  public static List<List<Cell>> find(String text, Orientations orientations, int digits) {
    return digits == 0 ? List.of() : new UprightCells(text, orientations, digits).all();
  }

  private List<List<Cell>> all() {
    List<List<Cell>> found = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      if (!isWestern(start)) {
        start += Character.charCount(text.codePointAt(start));
        continue;
      }
      int end = start;
      while (end < text.length() && isWestern(end)) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (!lies(start, -1) && !lies(end, 1)) {
        List<Cell> cells = cells(start, end);
        if (!cells.isEmpty()) {
          found.add(cells);
        }
      }
      start = end;
    }
    return found;
  }

  private List<Cell> cells(int start, int end) {
    List<Cell> cells = new ArrayList<>();
    for (Pattern pattern : List.of(FIGURE, MARKS)) {
      Matcher matcher = pattern.matcher(text).region(start, end);
      if (matcher.matches() && (pattern != FIGURE || matcher.group(2).length() <= digits)) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.start(group) < matcher.end(group)) {
            cells.add(new Cell(matcher.start(group), matcher.end(group)));
          }
        }
      }
    }
    return cells;
  }

  /** Whether a Western word stands next to an offset, maybe behind spaces. */
  private boolean lies(int offset, int step) {
    int at = step < 0 ? offset - 1 : offset;
    while (at >= 0 && at < text.length() && isSpace(text.charAt(at))) {
      at += step;
    }
    return at >= 0 && at < text.length() && isWestern(at);
  }

  /** Low surrogates are never asked for going forwards, and count as no word going backwards. */
  private boolean isWestern(int offset) {
    char c = text.charAt(offset);
    return !isSpace(c)
        && !Character.isISOControl(c)
        && !Character.isLowSurrogate(c)
        && orientations.isSideways(offset);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }
}
