package dev.jinju.choose.candidate;

import dev.jinju.card.CardKind;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.Turn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a line as somebody wrote it by hand, and tells whether its words are still the episode's.
 */
public final class HandEdit {
  /**
   * A line after a change.
   *
   * @param edited whether its words are no longer the episode's
   */
  public record Edited(Candidate line, boolean edited) {}

  private final CandidateFinder finder;

  public HandEdit(CandidateFinder finder) {
    this.finder = finder;
  }

  /**
   * The line as another kind, with all its words; empty when it cannot be that: a bullet is never
   * credited to a person, what somebody said never loses its name, and a stat needs a figure.
   */
  public Optional<Candidate> as(CardKind kind, Candidate line) {
    return new Recast(finder).as(kind, line);
  }

  /**
   * The line with other words. Words of the same turn, bullet or section are taken from there with
   * their emphasis.
   *
   * @param text null to leave them
   * @param question null to leave it; without effect where there is none
   */
  public Edited with(Candidate line, @Nullable String text, @Nullable String question) {
    Words words = text == null ? Words.kept(line.words()) : words(line.words(), whole(line), text);
    @Nullable Spoken spoken = line.spoken();
    if (question == null || spoken == null || spoken.question() == null || spoken.asked() == null) {
      return new Edited(with(line, words.passage(), spoken), words.edited());
    }
    Words asked = words(spoken.question(), whole(spoken.asked()), question);
    Spoken changed = new Spoken(spoken.turn(), spoken.asked(), asked.passage());
    return new Edited(with(line, words.passage(), changed), words.edited() || asked.edited());
  }

  private record Words(Passage passage, boolean edited) {
    static Words kept(Passage passage) {
      return new Words(passage, false);
    }
  }

  private static Words words(Passage old, Passage whole, String text) {
    if (text.equals(old.text())) {
      return Words.kept(old);
    }
    return Verbatim.in(whole, text, old.start())
        .map(Words::kept)
        .orElseGet(
            () -> {
              MarkedText own = MarkedText.of(text.strip());
              return new Words(new Passage(own, old.start(), old.end(), old.span()), true);
            });
  }

  private static Candidate with(Candidate line, Passage words, @Nullable Spoken spoken) {
    return new Candidate(line.id(), line.kind(), words, spoken, line.cuts());
  }

  /** The turn, bullet or section in which the line stands. */
  private Passage whole(Candidate line) {
    if (line.spoken() != null) {
      return whole(line.spoken().turn());
    }
    @Nullable Passage whole = finder.unspoken(line.source());
    return whole == null ? line.words() : whole;
  }

  private static Passage whole(Turn turn) {
    return new Passage(turn.words(), 0, turn.span());
  }
}
