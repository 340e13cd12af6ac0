package dev.jinju.episode.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line that holds a whole conversation, as it is left when an export loses the line ends:
 * before each name that stands behind the end of a sentence and comes again.
 */
public final class InlineLabels {
  /** UTF-16 units; shorter lines hold one turn. */
  private static final int LONG = 120;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.!?。！？…\"”』」）)])\\s{0,3})(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N} .'’·_-]{0,30})"
              + "(?:\\s?[(（\\[]"
              + Clock.TIME
              + "[)）\\]])?\\s?[:：](?!//)(?!\\d)");

  /** Colons; two people who speak twice each have four. */
  private static final int FEWEST = 4;

  private InlineLabels() {}

  private static long colons(String text) {
    return text.chars().filter(c -> c == ':' || c == '：').count();
  }

  /** The line, or its turns, each as a paragraph of its own. */
  public static List<SourceLine> split(SourceLine line) {
    if (line.text().length() < LONG || colons(line.text()) < FEWEST) {
      return List.of(line);
    }
    Map<String, Integer> counts = new HashMap<>();
    Matcher found = LABEL.matcher(line.text());
    while (found.find()) {
      counts.merge(found.group("name").strip(), 1, Integer::sum);
    }
    counts.values().removeIf(n -> n < 2);
    return counts.size() < 2 ? List.of(line) : cut(line, counts);
  }

  private static List<SourceLine> cut(SourceLine line, Map<String, Integer> names) {
    List<SourceLine> turns = new ArrayList<>();
    Matcher found = LABEL.matcher(line.text());
    int from = 0;
    while (found.find()) {
      if (names.containsKey(found.group("name").strip()) && found.start() > from) {
        turns.add(part(line, from, found.start(), turns.isEmpty()));
        from = found.start();
      }
    }
    turns.add(part(line, from, line.text().length(), turns.isEmpty()));
    return turns;
  }

  private static SourceLine part(SourceLine line, int from, int to, boolean first) {
    return new SourceLine(
        line.words().slice(from, to).strip(),
        line.line(),
        first ? line.place() : SourceLine.Place.START);
  }
}
