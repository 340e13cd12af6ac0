package dev.jinju.choose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.card.CardKind;
import dev.jinju.choose.words.Measure;
import dev.jinju.diag.InputException;
import dev.jinju.episode.Episode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final Episode EPISODE =
      Episodes.of(
          "# Tides",
          "",
          "## Highlights",
          "- High water came 17 minutes early, and the port paid for it.",
          "- Nobody had changed the year on the table since the war.",
          "",
          "## Transcript",
          "Lew: Who drew the table?",
          "Chen: I did.",
          "Lew: What did you learn from it?",
          "Chen: People always trust paper. Nobody who looks out of the window ever needs a table. So I"
              + " stopped drawing them.",
          "Lew: Do you miss it?",
          "Chen: You never miss what made you afraid of being wrong.");

  private static List<String> ids(Selection selection) {
    return Chooser.choose(EPISODE, selection).picks().stream().map(Pick::id).toList();
  }

  @Test
  void standardSetHasACoverAndBothKindsOfLines() {
    Choice choice = Chooser.choose(EPISODE, Selection.standard());
    assertThat(choice.whole()).contains(CardKind.COVER);
    assertThat(choice.picks()).extracting(Pick::kind).contains(CardKind.HIGHLIGHT);
    assertThat(choice.picks()).extracting(Pick::speaker).contains("Chen");
  }

  @Test
  void countDoesNotCountTheCover() {
    Choice choice = Chooser.choose(EPISODE, Selection.best(2));
    assertThat(choice.picks()).hasSize(2);
    assertThat(choice.cards()).isEqualTo(3);
  }

  @Test
  void idsAreTakenInTheirOrderAndPastTheGates() {
    assertThat(ids(Selection.byIds(List.of("t4.s2", "h2", "t2", "t1+t2", "t4.s1-2"))))
        .containsExactly("t4.s2", "h2", "t2", "t1+t2", "t4.s1-2");
  }

  @Test
  void idsHaveACoverOnlyWhenTheyNameIt() {
    assertThat(Chooser.choose(EPISODE, Selection.byIds(List.of("h1"))).whole()).isEmpty();
    Choice choice = Chooser.choose(EPISODE, Selection.byIds(List.of("h1", "cover", "h1")));
    assertThat(choice.whole()).contains(CardKind.COVER);
    assertThat(choice.picks()).extracting(Pick::id).containsExactly("h1");
  }

  @Test
  void kindsFilterAndLeaveTheCoverOut() {
    Selection only = new Selection(null, List.of(), Set.of(CardKind.HIGHLIGHT), null, null);
    Choice choice = Chooser.choose(EPISODE, only);
    assertThat(choice.whole()).isEmpty();
    assertThat(choice.picks()).extracting(Pick::id).containsExactlyInAnyOrder("h1", "h2");
  }

  @Test
  void coverAloneNeedsNoLine() {
    Selection only = new Selection(null, List.of(), Set.of(CardKind.COVER), null, null);
    Choice choice = Chooser.choose(EPISODE, only);
    assertThat(choice.cards()).isEqualTo(1);
  }

  @Test
  void speakerAndPatternFilter() {
    Selection chen = new Selection(null, List.of(), Set.of(), "chen", "(?i)window");
    assertThat(ids(chen)).singleElement().asString().startsWith("t4");
  }

  @Test
  void unknownIdNamesTheNearest() {
    assertThatThrownBy(() -> Chooser.choose(EPISODE, Selection.byIds(List.of("t4.s9"))))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            a.md: error: the episode has no line with the id `t4.s9`
            hint: did you mean `t4.s1`?
            hint: run `pick --all` to see every line with its id\
            """);
  }

  @Test
  void idOfAnotherShapeIsUnknownToo() {
    for (String id :
        List.of(
            "x1", "t1+t4", "t0", "h99", "t4.s3-2", "t4.s0", "t99999999", "s1.q1", "s1.q2-1", "")) {
      assertThatThrownBy(() -> Chooser.choose(EPISODE, Selection.byIds(List.of(id))))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("the episode has no line with the id `" + id + "`");
    }
  }

  @Test
  void brokenPatternSaysWhereItBreaks() {
    Selection broken = new Selection(null, List.of(), Set.of(), null, "a(b");
    assertThatThrownBy(() -> Chooser.choose(EPISODE, broken))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            error: `a(b` is no regular expression: unclosed group near offset 3
            hint: write marks such as `(`, `[`, `*` and `?` with a backslash before them\
            """);
  }

  @Test
  void unknownSpeakerNamesTheNearest() {
    Selection nobody = new Selection(null, List.of(), Set.of(), "Chan", null);
    assertThatThrownBy(() -> Chooser.choose(EPISODE, nobody))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            error: nobody called `Chan` speaks in the episode
            hint: did you mean `Chen`?\
            """);
  }

  @Test
  void filtersThatNothingPassesAreAnError() {
    Selection nothing = new Selection(null, List.of(), Set.of(), null, "submarine");
    assertThatThrownBy(() -> Chooser.choose(EPISODE, nothing))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            a.md: error: no line of the episode passes the kinds, speaker and pattern that are asked for
            hint: run `pick --all` without them to see every line\
            """);
  }

  @Test
  void rankHasEveryLineBestFirst() {
    List<Pick> all = Chooser.rank(EPISODE, Selection.standard()).picks();
    assertThat(all).hasSizeGreaterThan(5);
    assertThat(all).extracting(Pick::score).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void lengthsAndNamesLeaveLinesOut() {
    Selection all = Selection.best(50);
    assertThat(Chooser.choose(EPISODE, all.withLimits(new Limits(12, 30, Set.of()))).picks())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(Measure.units(p.text())).isBetween(12.0, 30.0));
    assertThat(ids(all)).anyMatch(id -> id.contains("t2")).contains("h1");
    assertThat(ids(all.withLimits(new Limits(null, null, Set.of("t2", "h1")))))
        .isNotEmpty()
        .noneMatch(id -> id.matches("(.*\\+)?t2(\\..*)?|h1(\\..*)?"));
  }
}
