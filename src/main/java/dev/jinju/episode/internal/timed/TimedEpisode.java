package dev.jinju.episode.internal.timed;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.episode.About;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.Reading;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.source.FileTitle;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.source.LanguageGuess;
import dev.jinju.episode.internal.speech.SpeakerNames;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an episode of cues. One instance reads one document; not thread-safe. */
public final class TimedEpisode {
  private final SourceText source;
  private final Findings findings;
  private @Nullable String title;
  private @Nullable String language;
  private String summary = "";
  private List<Highlight> highlights = List.of();

  public TimedEpisode(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** What the format itself says of the episode, where it says anything. */
  public TimedEpisode about(@Nullable String wantedTitle, @Nullable String wantedLanguage) {
    title = wantedTitle;
    language = wantedLanguage;
    return this;
  }

  /** What else the format holds: the publisher's summary and highlights. */
  public TimedEpisode with(String ownSummary, List<Highlight> ownHighlights) {
    summary = ownSummary;
    highlights = ownHighlights;
    return this;
  }

  /**
   * The episode of all cues.
   *
   * @throws InputException when nobody says anything
   */
  public Reading of(List<Cue> cues) {
    List<Turn> turns = SpeakerNames.unify(CueTurns.of(source, cues, findings), List.of());
    if (turns.isEmpty()) {
      throw new InputException(
          Diagnostic.error("nothing-to-choose", "found no words in the transcript", source.at(0))
              .withHint("check that the file was exported with its text"));
    }
    String words = turns.stream().map(Turn::text).collect(Collectors.joining("\n"));
    String tag = language == null ? null : LanguageGuess.named(language, words).orElse(null);
    String name = title == null || title.isBlank() ? FileTitle.of(source, findings) : title.strip();
    return findings.reading(
        new Episode(
            name,
            tag == null ? LanguageGuess.of(words) : tag,
            summary,
            highlights,
            turns,
            List.of(),
            null,
            About.NOTHING));
  }
}
