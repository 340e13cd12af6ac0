package dev.jinju.episode.internal.speech;

import dev.jinju.episode.MarkedText;
import dev.jinju.episode.internal.source.DataLines;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out what nobody said: {@code [music]}, {@code (laughs)}, {@code （笑）}, notes round a song.
 * The words of the table are directions; in square brackets on a line of its own anything short is,
 * but among words those hold what an editor added.
 */
public final class StageDirections {
  private static final Pattern SECOND_BLANK = Pattern.compile("(?<=[ \\t])[ \\t]+|[ \\t]+(?=\\n)");
  private static final Pattern DIRECTION = direction();

  /** Without one of these there is no direction. */
  private static final String OPENINGS = "(（[［【♪♫";

  private StageDirections() {}

  private static Pattern direction() {
    String words =
        DataLines.of("stage-directions.txt").stream()
            .map(row -> Pattern.quote(row.get(0)))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "[(（\\[［【]\\s*(?:"
            + words
            + ")[^()（）\\[\\]［］\\n]{0,16}[)）\\]］】]"
            + "|^\\s*[\\[［][^\\[\\]［］\\n]{1,30}[\\]］]\\s*$"
            + "|[♪♫#]{1,2}[^♪♫\\n]{0,80}[♪♫]{1,2}|[♪♫]",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The text without directions, and with one blank where two would meet. */
  public static MarkedText takeOut(MarkedText text) {
    if (text.text().chars().noneMatch(c -> OPENINGS.indexOf(c) >= 0)) {
      return text;
    }
    MarkedText spoken = text.without(DIRECTION);
    return spoken.equals(text) ? text : spoken.without(SECOND_BLANK).strip();
  }
}
