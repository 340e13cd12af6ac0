package dev.jinju.episode.internal.digest;

import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads {@code **72%**는} and {@code **“是”**的} as their authors meant them.
 *
 * <p>CommonMark lets two asterisks close only where a blank or a mark follows the word before them;
 * scripts without blanks have neither, so the asterisks are left in the text. Pairs that are still
 * there in one line are strong words.
 */
final class StrayStars {
  private static final String STARS = "**";

  private final MarkedText line;
  private final StringBuilder text = new StringBuilder();
  private final List<TextMark> marks = new ArrayList<>();

  /** What is left of a label whose bold type was never opened or never closed. */
  private static final Pattern UNPAIRED =
      Pattern.compile("^\\*\\*(?=[^*\\s][^*]{0,60}[:：])|(?<=[:：])\\*\\*(?=\\s)");

  /** For each offset of the line, the offset that it has without the stars. */
  private final int[] moved;

  private StrayStars(MarkedText line) {
    this.line = line;
    moved = new int[line.text().length() + 1];
  }

  /** The line without pairs of stars; linear in its length. */
  static MarkedText read(MarkedText line) {
    if (!line.text().contains(STARS)) {
      return line;
    }
    MarkedText paired = new StrayStars(line).read();
    return paired.text().contains(STARS) ? paired.without(UNPAIRED).strip() : paired;
  }

  private MarkedText read() {
    int at = 0;
    int open = next(0);
    while (open >= 0) {
      int close = next(open + 2);
      if (close >= 0 && isPair(open, close)) {
        copy(at, open);
        int start = text.length();
        drop(open);
        copy(open + 2, close);
        marks.add(new TextMark(start, text.length(), TextMark.Kind.STRONG));
        drop(close);
        at = close + 2;
        open = next(at);
      } else {
        open = close;
      }
    }
    copy(at, line.text().length());
    moved[line.text().length()] = text.length();
    keepOldMarks();
    return new MarkedText(text.toString(), marks);
  }

  private int next(int from) {
    return line.text().indexOf(STARS, from);
  }

  private boolean isPair(int open, int close) {
    char first = line.text().charAt(open + 2);
    char last = line.text().charAt(close - 1);
    return close > open + 2
        && first != '*'
        && !Character.isWhitespace(first)
        && !Character.isWhitespace(last);
  }

  private void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      moved[i] = text.length();
      text.append(line.text().charAt(i));
    }
  }

  private void drop(int stars) {
    moved[stars] = text.length();
    moved[stars + 1] = text.length();
  }

  private void keepOldMarks() {
    for (TextMark mark : line.marks()) {
      if (moved[mark.start()] < moved[mark.end()]) {
        marks.add(mark.at(moved[mark.start()], moved[mark.end()]));
      }
    }
    marks.sort(Comparator.comparingInt(TextMark::start));
  }
}
