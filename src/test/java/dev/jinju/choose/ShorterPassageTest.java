package dev.jinju.choose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.words.Measure;
import dev.jinju.episode.Episode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The passages that may stand for a line which finds no room. */
class ShorterPassageTest {
  private static final Episode EPISODE =
      Episodes.dialogue(
          "林溪：你为什么每天走路上班，而不是坐车呢？",
          "周野：因为走路的时候，你永远不会错过一条街。世界上最难的事情从来不是走得远，而是走得足够慢。"
              + "每一个着急的人都会失去他最想要的东西，这是所有公司的问题。你一定要记得为什么出发。",
          "林溪：那么你失败过吗，最担心的是什么？",
          "周野：每个人都会失败。真正的失败永远是你不再问自己为什么要走这条路。");

  private static Selection only(CardKind kind) {
    return new Selection(4, List.of(), Set.of(kind), null, null);
  }

  private static Pick first(Selection selection) {
    return Chooser.choose(EPISODE, selection).picks().stream()
        .filter(pick -> !pick.shorter().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aChosenLineHasShorterPassagesOfItsOwnWords() {
    Pick pick = first(only(CardKind.DIALOGUE));
    assertThat(pick.shorter())
        .allSatisfy(
            passage -> {
              assertThat(pick.text()).contains(passage.text());
              assertThat(passage.text()).endsWith("。");
              assertThat(passage.id()).matches("t\\d\\.s\\d(-\\d)?");
              assertThat(passage.kind()).isEqualTo(CardKind.DIALOGUE);
            });
  }

  @Test
  void eachIsShorterThanTheOneBefore() {
    double before = Double.MAX_VALUE;
    for (Candidate passage : first(only(CardKind.DIALOGUE)).shorter()) {
      assertThat(Measure.units(passage.text())).isLessThan(before);
      before = Measure.units(passage.text());
    }
  }

  @Test
  void eachPassesTheGatesThatALinePasses() {
    List<String> open =
        Chooser.rank(EPISODE, Selection.standard()).picks().stream().map(Pick::id).toList();
    assertThat(first(only(CardKind.DIALOGUE)).shorter()).extracting(Candidate::id).isSubsetOf(open);
  }

  @Test
  void anAnswerIsShortenedFromItsEndAndKeepsItsQuestion() {
    Pick pick = first(only(CardKind.EXCHANGE));
    assertThat(pick.shorter())
        .allSatisfy(
            passage -> {
              assertThat(pick.text()).startsWith(passage.text());
              assertThat(passage.id()).matches("t\\d\\+t\\d\\.s1(-\\d)?");
              assertThat(passage.question()).isEqualTo(pick.question());
            });
  }

  @Test
  void aPassageCanBeAskedForByTheIdThatIsReported() {
    for (CardKind kind : List.of(CardKind.DIALOGUE, CardKind.EXCHANGE)) {
      Candidate passage = first(only(kind)).shorter().get(0);
      Choice again = Chooser.choose(EPISODE, Selection.byIds(List.of(passage.id())));
      assertThat(again.picks().get(0).text()).isEqualTo(passage.text());
    }
  }

  @Test
  void aLineAskedForByItsIdHasNone() {
    Choice choice = Chooser.choose(EPISODE, Selection.byIds(List.of("t2", "t3+t4")));
    assertThat(choice.picks()).allSatisfy(pick -> assertThat(pick.shorter()).isEmpty());
  }

  @Test
  void aPassageHasWhatTheLineWasSearchedFor() {
    Selection searched = new Selection(1, List.of(), Set.of(), null, "足够慢");
    assertThat(first(searched).shorter())
        .allSatisfy(passage -> assertThat(passage.text()).contains("足够慢"));
  }

  @Test
  void editedWordsAreTakenAsTheyAre() {
    String id = first(only(CardKind.DIALOGUE)).id();
    Order order = new Order(id, null, "走慢一点。", null, null, null);
    Pick edited = Chooser.choose(EPISODE, Selection.ordered(List.of(order))).picks().get(0);
    assertThat(edited.text()).isEqualTo("走慢一点。");
    assertThat(edited.shorter()).isEmpty();
  }

  @Test
  void theCardOfAPassageStandsInTheSamePlace() {
    Choice choice = Chooser.choose(EPISODE, only(CardKind.EXCHANGE));
    List<Card> cards = CardMaker.make(EPISODE, choice, Path.of(""));
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      assertThat(card.shorter())
          .hasSameSizeAs(choice.picks().get(i).shorter())
          .allSatisfy(
              shorter -> {
                assertThat(shorter.slot("index")).isEqualTo(card.slot("index"));
                assertThat(shorter.slot("question")).isEqualTo(card.slot("question"));
                assertThat(shorter.slot("quote").span()).isEqualTo(card.slot("quote").span());
                assertThat(shorter.slot("context.after").text()).isNotEmpty();
              });
    }
  }
}
