package dev.jinju.episode.internal.digest;

import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import dev.jinju.episode.internal.speech.SourceLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Collects words, marks and line ends into lines; a mark that spans lines is cut at each end. Not
 * thread-safe.
 */
final class LineBuilder {
  /** No author nests deeper on purpose, and each open mark costs time at every line end. */
  private static final int MAX_OPEN = 8;

  private static final Comparator<TextMark> READING_ORDER =
      Comparator.comparingInt(TextMark::start)
          .thenComparing(TextMark::end, Comparator.reverseOrder());

  private final List<SourceLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextMark> marks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int ignored;
  private int line;

  LineBuilder(int firstLine) {
    line = firstLine;
  }

  /** Says which line of the file the next words come from. */
  void at(int number) {
    if (text.isEmpty()) {
      line = number;
    }
  }

  void append(String words) {
    text.append(words);
  }

  /** Appends words with how they are read. */
  void ruby(String base, String reading) {
    int start = text.length();
    text.append(base);
    marks.add(new TextMark(start, text.length(), TextMark.Kind.RUBY, reading));
  }

  void open(TextMark.Kind kind) {
    if (open.size() == MAX_OPEN) {
      ignored++;
    } else {
      open.push(new Open(kind, text.length()));
    }
  }

  void close() {
    if (ignored > 0) {
      ignored--;
    } else {
      mark(open.pop());
    }
  }

  void breakLine() {
    open.forEach(this::mark);
    flush();
    List<Open> again = open.stream().map(o -> new Open(o.kind(), 0)).toList();
    open.clear();
    again.forEach(open::addLast);
    line++;
  }

  List<SourceLine> build() {
    flush();
    return List.copyOf(lines);
  }

  private void mark(Open from) {
    if (from.start() < text.length()) {
      marks.add(new TextMark(from.start(), text.length(), from.kind()));
    }
  }

  private void flush() {
    marks.sort(READING_ORDER);
    MarkedText words = StrayStars.read(new MarkedText(text.toString(), marks).strip());
    if (!words.text().isEmpty()) {
      SourceLine.Place place = lines.isEmpty() ? SourceLine.Place.START : SourceLine.Place.INSIDE;
      lines.add(new SourceLine(words, line, place));
    }
    text.setLength(0);
    marks.clear();
  }

  private record Open(TextMark.Kind kind, int start) {}
}
