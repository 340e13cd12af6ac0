package dev.jinju.choose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Passage;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.episode.Section;
import dev.jinju.testing.Golden;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Lines of an article that has neither highlights nor a dialogue. */
class PullQuotesTest {
  static final List<Path> ARTICLES = Golden.files(Golden.corpus("choose").resolve("quotes"), ".md");

  private static final Path CHINESE = Golden.corpus("choose").resolve("quotes/chinese.md");

  private static final String[] PARAGRAPH = {
    "# Tides",
    "",
    "## On paper",
    "Nobody ever trusts the sea. People always trust paper more than the window in front of them."
  };

  private static Choice rank(Episode episode) {
    return Chooser.rank(episode, Selection.standard());
  }

  @ParameterizedTest
  @FieldSource("ARTICLES")
  void quotesAreSentencesOfTheirSectionAndNobodys(Path file) {
    Episode episode = EpisodeReaders.read(file).value();
    Map<String, Section> sections = new HashMap<>();
    episode.sections().forEach(s -> sections.put(s.id(), s));
    assertThat(rank(episode).picks())
        .isNotEmpty()
        .allSatisfy(
            pick -> {
              Passage words = pick.candidate().words();
              Section section = sections.get(pick.candidate().source());
              assertThat(section.text().substring(words.start(), words.end()))
                  .isEqualTo(pick.text());
              assertThat(pick.span()).isEqualTo(section.span());
              assertThat(pick.speaker()).isNull();
            });
  }

  @ParameterizedTest
  @FieldSource("ARTICLES")
  void whatNobodyWouldQuoteIsLeftOut(Path file) {
    assertThat(rank(EpisodeReaders.read(file).value()).picks())
        .extracting(Pick::text)
        .noneMatch(t -> t.contains("example.org") || t.contains("map") || t.contains("地图"))
        .noneMatch(t -> t.contains("订阅") || t.contains("Subscribe"))
        .noneMatch(t -> t.contains("我怕的是") || t.contains("nobody would come"));
  }

  @ParameterizedTest
  @FieldSource("ARTICLES")
  void noSentenceIsTakenTwice(Path file) {
    List<Pick> picks = Chooser.choose(EpisodeReaders.read(file).value(), Selection.best(9)).picks();
    assertThat(picks).hasSizeGreaterThan(2);
    for (Pick pick : picks) {
      assertThat(picks)
          .filteredOn(other -> other.candidate().sharesTurn(pick.candidate()))
          .containsExactly(pick);
    }
  }

  @Test
  void quotesAreTakenByTheirIds() {
    Choice choice =
        Chooser.choose(
            Episodes.of(PARAGRAPH), Selection.byIds(List.of("s1.q2", "s1.q1-2", "s1.q1")));
    assertThat(choice.picks()).extracting(Pick::kind).containsOnly(CardKind.HIGHLIGHT);
    assertThat(choice.picks())
        .extracting(Pick::text)
        .containsExactly(
            "People always trust paper more than the window in front of them.",
            PARAGRAPH[3],
            "Nobody ever trusts the sea.");
  }

  @Test
  void anArticleWithADialogueOrABulletHasNone() {
    String text = String.join("\n", PARAGRAPH);
    Episode bullet =
        Episodes.of(text, "", "## Highlights", "- Paper never gets wet in the drawer.");
    Episode talk = Episodes.of(text, "", "## Transcript", "Lew: Who drew it?", "Chen: I drew it.");
    assertThat(bullet.sections()).isNotEmpty();
    assertThat(rank(bullet).picks()).extracting(Pick::id).containsExactly("h1");
    assertThat(rank(talk).picks()).extracting(Pick::id).noneMatch(id -> id.contains("q"));
  }

  @Test
  void aQuoteOfTwoSentencesMayGiveWayToOneOfThem() {
    Pick both =
        Chooser.choose(EpisodeReaders.read(CHINESE).value(), Selection.standard()).picks().stream()
            .filter(p -> p.id().equals("s1.q1-2"))
            .findFirst()
            .orElseThrow();
    assertThat(both.shorter()).extracting(c -> c.id()).containsAnyOf("s1.q1", "s1.q2");
  }
}
