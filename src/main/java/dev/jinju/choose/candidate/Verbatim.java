package dev.jinju.choose.candidate;

import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether words are the episode's own, letter for letter, but for breaks by hand: a {@code
 * \n} may stand between two characters, or for the white space there.
 */
public final class Verbatim {
  private Verbatim() {}

  /** Whether a stretch of the episode says these words and no others. */
  public static boolean says(String source, String words) {
    return pattern(words).matcher(source.strip()).matches();
  }

  /**
   * Finds words in a whole turn or bullet, with the emphasis that they have there; empty where they
   * do not stand in it.
   *
   * @param near where they are most likely to stand; a place behind it comes before one ahead
   */
  static Optional<Passage> in(Passage whole, String words, int near) {
    Matcher matcher = pattern(words).matcher(whole.text());
    boolean found = !words.isBlank() && (matcher.find(near) || matcher.find(0));
    return found
        ? Optional.of(
            new Passage(
                broken(whole.words(), matcher), matcher.start(), matcher.end(), whole.span()))
        : Optional.empty();
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        Arrays.stream(words.strip().split("\n", -1))
            .map(line -> "(" + Pattern.quote(line.strip()) + ")")
            .collect(Collectors.joining("\\s*")));
  }

  private static MarkedText broken(MarkedText source, Matcher lines) {
    StringBuilder text = new StringBuilder();
    List<TextMark> marks = new ArrayList<>();
    for (int i = 1; i <= lines.groupCount(); i++) {
      text.append(i == 1 ? "" : "\n");
      int at = text.length();
      MarkedText line = source.slice(lines.start(i), lines.end(i));
      line.marks().forEach(m -> marks.add(m.at(at + m.start(), at + m.end())));
      text.append(line.text());
    }
    return new MarkedText(text.toString(), marks);
  }
}
