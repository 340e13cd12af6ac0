package dev.jinju.episode.internal.timed;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.episode.About;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.source.FileTitle;
import dev.jinju.episode.internal.source.LanguageGuess;
import dev.jinju.episode.internal.source.Warnings;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an episode of cues. One instance reads one document; not thread-safe. */
public final class TimedEpisode {
  private final SourceText source;
  private final Warnings warnings;
  private @Nullable String title;
  private @Nullable String language;

  public TimedEpisode(SourceText source, Warnings warnings) {
    this.source = source;
    this.warnings = warnings;
  }

  /** What the format itself says of the episode, where it says anything. */
  public TimedEpisode about(@Nullable String wantedTitle, @Nullable String wantedLanguage) {
    title = wantedTitle;
    language = wantedLanguage;
    return this;
  }

  /**
   * The episode of all cues.
   *
   * @throws InputException when nobody says anything
   */
  public Warned<Episode> of(List<Cue> cues) {
    List<Turn> turns = CueTurns.of(source, cues);
    if (turns.isEmpty()) {
      throw new InputException(
          Diagnostic.error("nothing-to-choose", "found no words in the transcript", source.at(0))
              .withHint("check that the file was exported with its text"));
    }
    String words = turns.stream().map(Turn::text).collect(Collectors.joining("\n"));
    String tag = language == null ? null : LanguageGuess.named(language, words).orElse(null);
    String name = title == null || title.isBlank() ? FileTitle.of(source, warnings) : title.strip();
    List<Highlight> none = List.of();
    return new Warned<>(
        new Episode(
            name,
            tag == null ? LanguageGuess.of(words) : tag,
            "",
            none,
            turns,
            List.of(),
            null,
            About.NOTHING),
        warnings.sorted());
  }
}
