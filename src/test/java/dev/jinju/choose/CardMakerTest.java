package dev.jinju.choose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.InlineMark;
import dev.jinju.episode.Episode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardMakerTest {
  private static final Episode EPISODE =
      Episodes.of(
          "---",
          "show: The Harbour",
          "guest: Chen Li",
          "guestRole: Captain",
          "date: 2026-03-18",
          "episode: 47",
          "avatar: pictures/chen.jpg",
          "---",
          "# Tides",
          "> A table that was wrong.",
          "",
          "## Highlights",
          "- The port paid **¥4,200** for 17 minutes, 2.3 倍 of a year's tables.",
          "- Nobody looks up.",
          "",
          "## Transcript",
          "[00:00:10] Lew: So, do you miss it?",
          "[00:20:05] Chen: Well, you never miss what made you afraid. It was a long winter. I know.",
          "[01:00:20] Lew: Thank you.",
          "",
          "_Source: https://tides.example.com/9_");

  private static Card card(String id) {
    Choice choice = Chooser.choose(EPISODE, Selection.byIds(List.of(id)));
    List<Card> cards = CardMaker.make(EPISODE, choice, Path.of("shows"));
    assertThat(cards).hasSize(1);
    return cards.get(0);
  }

  private static String slot(Card card, String name) {
    return card.slot(name).text();
  }

  @Test
  void coverHoldsTheEpisodeAndNoQuote() {
    Card cover = card("cover");
    assertThat(cover.kind()).isEqualTo(CardKind.COVER);
    assertThat(slot(cover, "title")).isEqualTo("Tides");
    assertThat(slot(cover, "summary")).isEqualTo("A table that was wrong.");
    assertThat(slot(cover, "show")).isEqualTo("The Harbour");
    assertThat(slot(cover, "guest")).isEqualTo("Chen Li");
    assertThat(slot(cover, "host")).isEqualTo("Lew");
    assertThat(slot(cover, "episode")).isEqualTo("47");
    assertThat(slot(cover, "date")).isEqualTo("2026-03-18");
    assertThat(slot(cover, "source")).isEqualTo("https://tides.example.com/9");
    assertThat(cover.slots()).doesNotContainKeys("quote", "speaker");
    assertThat(cover.pictures())
        .containsEntry("speaker.avatar", Path.of("shows/pictures/chen.jpg"));
  }

  @Test
  void exchangeHoldsQuestionAndAnswerWithTheirSpeakers() {
    Card card = card("t1+t2");
    assertThat(slot(card, "question")).isEqualTo("So, do you miss it?");
    assertThat(slot(card, "asker")).isEqualTo("Lew");
    assertThat(slot(card, "quote")).startsWith("you never miss what made you afraid.");
    assertThat(slot(card, "speaker")).isEqualTo("Chen Li");
    assertThat(slot(card, "speaker.role")).isEqualTo("Captain");
    assertThat(slot(card, "time")).isEqualTo("20:05");
    assertThat(slot(card, "progress")).isEqualTo("0.333");
  }

  @Test
  void sentenceHasItsContext() {
    Card card = card("t2.s2");
    assertThat(slot(card, "quote")).isEqualTo("It was a long winter.");
    assertThat(slot(card, "context.before")).endsWith("what made you afraid.");
    assertThat(slot(card, "context.after")).isEqualTo("I know.");
    assertThat(card.slots()).doesNotContainKeys("question", "asker");
  }

  @Test
  void highlightHasMarksAndAFigureButNoSpeaker() {
    Card card = card("h1");
    assertThat(card.slot("quote").marks())
        .containsExactly(new InlineMark(14, 20, InlineMark.Kind.STRONG));
    assertThat(card.slot("quote").span()).hasToString("a.md:13");
    assertThat(slot(card, "quote.figure")).isEqualTo("¥4,200");
    assertThat(card.slots()).doesNotContainKeys("speaker", "speaker.role", "time", "progress");
    assertThat(card.pictures()).isEmpty();
  }

  @Test
  void lineWithoutANumberHasNoFigure() {
    assertThat(card("h2").slots()).doesNotContainKeys("quote.figure", "quote.figure.unit");
  }

  @Test
  void firstClauseAndRestMakeTheWholeQuote() {
    Card card = card("h1");
    assertThat(slot(card, "quote.first")).isEqualTo("The port paid ¥4,200 for 17 minutes,");
    assertThat(slot(card, "quote.rest")).isEqualTo("2.3 倍 of a year's tables.");
  }

  @Test
  void cardsAreNumberedFromTheCoverOn() {
    Choice choice = Chooser.choose(EPISODE, Selection.standard());
    List<Card> cards = CardMaker.make(EPISODE, choice, Path.of(""));
    assertThat(cards).extracting(Card::id).startsWith("cover");
    for (int i = 0; i < cards.size(); i++) {
      assertThat(slot(cards.get(i), "index")).isEqualTo(Integer.toString(i + 1));
      assertThat(slot(cards.get(i), "count")).isEqualTo(Integer.toString(cards.size()));
    }
  }

  @Test
  void editedTextReplacesTheWordsAndKeepsTheSource() {
    Order order = new Order("t2.s2", null, "A long\nwinter.", null, null, null);
    Choice choice = Chooser.choose(EPISODE, Selection.ordered(List.of(order)));
    List<Card> cards = CardMaker.make(EPISODE, choice, Path.of(""));
    assertThat(cards.get(0).edited()).isTrue();
    assertThat(slot(cards.get(0), "quote")).isEqualTo("A long\nwinter.");
    assertThat(slot(cards.get(0), "speaker")).isEqualTo("Chen Li");
  }
}
