package dev.jinju.choose;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Turn;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A selection's filters, checked against the episode.
 *
 * @param speakers null for all lines, also those that nobody said
 */
record Filter(Selection selection, @Nullable List<String> speakers, @Nullable Pattern match) {

  static Filter of(Selection selection, Episode episode) {
    String speaker = selection.speaker();
    String match = selection.match();
    return new Filter(
        selection,
        speaker == null ? null : speakers(speaker, episode),
        match == null ? null : pattern(match));
  }

  boolean passes(Pick pick) {
    return selection.wants(pick.kind())
        && selection.limits().allow(pick)
        && (speakers == null || (pick.speaker() != null && speakers.contains(pick.speaker())))
        && matches(pick);
  }

  /** Whether the pattern is found in a line that is not excluded, whatever its kind and speaker. */
  boolean matches(Pick pick) {
    return !selection.limits().isNamed(pick)
        && (match == null || match.matcher(pick.text()).find());
  }

  private static List<String> speakers(String wanted, Episode episode) {
    List<String> all = episode.turns().stream().map(Turn::speaker).distinct().toList();
    String part = wanted.toLowerCase(Locale.ROOT);
    List<String> found =
        all.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(part)).toList();
    if (found.isEmpty()) {
      Diagnostic error =
          Diagnostic.error(
              "unknown-speaker", "nobody called `" + wanted + "` speaks in the episode", null);
      throw new InputException(
          error.withHint(
              Nearest.to(wanted, all)
                  .map(near -> "did you mean `" + near + "`?")
                  .orElse("the speakers are `" + String.join("`, `", all) + "`")));
    }
    return found;
  }

  private static Pattern pattern(String match) {
    try {
      return Pattern.compile(match, Pattern.UNICODE_CHARACTER_CLASS);
    } catch (PatternSyntaxException e) {
      throw new InputException(
          Diagnostic.error(
                  "broken-pattern",
                  "`"
                      + match
                      + "` is no regular expression: "
                      + e.getDescription().toLowerCase(Locale.ROOT)
                      + " near offset "
                      + Math.max(0, e.getIndex()),
                  null)
              .withHint("write marks such as `(`, `[`, `*` and `?` with a backslash before them"));
    }
  }
}
