package dev.jinju.choose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Cut;
import dev.jinju.choose.candidate.Passage;
import dev.jinju.choose.candidate.Spoken;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a card says somebody said, they said: letter for letter, after the cuts that are listed. */
class VerbatimTest {
  static final List<Path> FILES = Episodes.files();

  @ParameterizedTest
  @FieldSource("FILES")
  void everyLineStandsInItsTurn(Path file) {
    Episode episode = EpisodeReaders.read(file).value();
    for (Pick pick : Chooser.rank(episode, Selection.standard()).picks()) {
      Spoken spoken = pick.candidate().spoken();
      if (spoken != null) {
        Passage words = pick.candidate().words();
        assertThat(spoken.turn().text().substring(words.start(), words.end()))
            .isEqualTo(pick.text());
      }
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void cutsAreWhatStandsRoundTheLine(Path file) {
    Episode episode = EpisodeReaders.read(file).value();
    for (Pick pick : Chooser.rank(episode, Selection.standard()).picks()) {
      Spoken spoken = pick.candidate().spoken();
      if (spoken != null) {
        String whole = cuts(pick, Cut.Where.START) + pick.text() + cuts(pick, Cut.Where.END);
        assertThat(spoken.turn().text()).contains(whole);
      }
    }
  }

  private static String cuts(Pick pick, Cut.Where where) {
    return pick.trims().stream()
        .filter(c -> c.where() == where)
        .map(Cut::text)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void highlightIsNobodysQuotation(Path file) {
    Episode episode = EpisodeReaders.read(file).value();
    assertThat(Chooser.rank(episode, Selection.standard()).picks())
        .filteredOn(p -> p.kind() == CardKind.HIGHLIGHT)
        .allSatisfy(p -> assertThat(p.speaker()).isNull())
        .allSatisfy(p -> assertThat(p.question()).isNull());
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void reasonsAddUpToTheScore(Path file) {
    Episode episode = EpisodeReaders.read(file).value();
    assertThat(Chooser.rank(episode, Selection.standard()).picks())
        .allSatisfy(
            p ->
                assertThat(50 + p.reasons().stream().mapToInt(r -> r.points()).sum())
                    .isEqualTo(p.score()));
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void noTurnGivesTwoCards(Path file) {
    Episode episode = EpisodeReaders.read(file).value();
    List<Pick> picks = Chooser.choose(episode, Selection.best(20)).picks();
    for (Pick a : picks) {
      assertThat(picks)
          .filteredOn(b -> !b.id().equals(a.id()))
          .noneMatch(b -> a.candidate().sharesTurn(b.candidate()));
    }
  }
}
