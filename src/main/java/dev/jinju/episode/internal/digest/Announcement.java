package dev.jinju.episode.internal.digest;

import dev.jinju.episode.TextMark;
import dev.jinju.episode.internal.speech.SourceLine;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings that are not written as such: a line in bold, in 【brackets】, before a colon or alone,
 * with the name of a part and nothing else.
 */
final class Announcement {
  private static final Pattern BRACKETS = Pattern.compile("[【\\[](?<words>[^】\\]]{1,40})[】\\]]");

  private Announcement() {}

  /**
   * The kind of part that a line announces; empty for all other lines.
   *
   * @param alone whether nothing else stands in its paragraph
   */
  static Optional<RegionKind> of(SourceLine line, boolean alone) {
    if (line.place() == SourceLine.Place.HEADING || line.place() == SourceLine.Place.RULE) {
      return Optional.empty();
    }
    String text = line.text();
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.matches()) {
      return HeadingNames.kind(brackets.group("words"));
    }
    boolean colon = text.endsWith(":") || text.endsWith("：");
    return colon || alone || isBold(line) ? HeadingNames.kind(text) : Optional.empty();
  }

  private static boolean isBold(SourceLine line) {
    TextMark whole = new TextMark(0, line.text().length(), TextMark.Kind.STRONG);
    return line.words().marks().contains(whole);
  }
}
