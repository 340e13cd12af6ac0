package dev.jinju.choose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Cut;
import dev.jinju.diag.InputException;
import dev.jinju.episode.Episode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stats, lists and closing cards: what they are made of, and when they are made. */
class EpisodeCardsTest {
  private static final Episode EPISODE =
      Episodes.of(
          """
          # 慢走

          ## 亮点

          - 走路的人每晚多睡 **47 分钟**。另外，他们更少生病。
          - 一座城市 70% 的路，没有一棵树。
          - 最好的路线从来不是最短的那一条。
          - 3 万人每天从桥上走过，没有人抬头。

          ## 对话

          周野：我们数过，一年要走 400 万步，鞋底换了九次。
          李一：真的吗？
          周野：走得慢的人，才看得见一座城市真正的样子。
          """);

  @Test
  void aStatIsTheSentenceRoundItsFigure() {
    Pick stat = only(Selection.byIds(List.of("h1.stat"))).picks().get(0);
    assertThat(stat.kind()).isEqualTo(CardKind.STAT);
    assertThat(stat.text()).isEqualTo("走路的人每晚多睡 47 分钟。");
    assertThat(stat.trims()).containsExactly(new Cut("另外，他们更少生病。", Cut.Where.END));
    assertThat(stat.speaker()).isNull();
  }

  @Test
  void aStatBindsNumberUnitAndRest() {
    Card card = cards(Selection.byIds(List.of("h1.stat"))).get(0);
    assertThat(card.slot("stat.number").text()).isEqualTo("47");
    assertThat(card.slot("stat.unit").text()).isEqualTo("分钟");
    assertThat(card.slot("stat.rest").text()).isEqualTo("走路的人每晚多睡 47 分钟。");
  }

  @Test
  void theRestGoesOnFromAFigureAtTheStart() {
    Card card = cards(Selection.byIds(List.of("h4.stat"))).get(0);
    assertThat(card.slot("stat.number").text()).isEqualTo("3");
    assertThat(card.slot("stat.unit").text()).isEqualTo("万人");
    assertThat(card.slot("stat.rest").text()).isEqualTo("每天从桥上走过，没有人抬头。");
  }

  @Test
  void whatSomebodySaidIsCredited() {
    Pick stat =
        only(kinds(CardKind.STAT)).picks().stream()
            .filter(p -> p.id().startsWith("t1"))
            .findFirst()
            .orElseThrow();
    assertThat(stat.id()).isEqualTo("t1.stat");
    assertThat(stat.speaker()).isEqualTo("周野");
  }

  @Test
  void oneBulletOfAStandardChoiceIsAStat() {
    List<Pick> picks = only(Selection.standard()).picks();
    assertThat(picks).filteredOn(p -> p.kind() == CardKind.STAT).hasSize(1);
    assertThat(picks).extracting(Pick::kind).contains(CardKind.HIGHLIGHT);
    assertThat(picks).extracting(Pick::id).doesNotHaveDuplicates();
  }

  @Test
  void aBulletAndItsStatAreNotBothTaken() {
    List<String> ids =
        only(kinds(CardKind.HIGHLIGHT, CardKind.STAT)).picks().stream()
            .map(Pick::id)
            .map(id -> id.replace(".stat", ""))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void aListHasTheHighlightsInDocumentOrder() {
    Card list = cards(kinds(CardKind.LIST)).get(0);
    assertThat(list.id()).isEqualTo("list");
    assertThat(list.slot("highlights.2").text()).isEqualTo("一座城市 70% 的路，没有一棵树。");
    assertThat(list.slot("highlights").text()).contains("\n\n" + list.slot("highlights.4").text());
    assertThat(list.slot("highlights.5").text()).isEmpty();
  }

  @Test
  void cardsComeInTheOrderInWhichTheyAreAskedFor() {
    List<Card> cards = cards(Selection.byIds(List.of("closing", "h3", "list", "cover")));
    assertThat(cards).extracting(Card::id).containsExactly("closing", "h3", "list", "cover");
    assertThat(cards.get(3).slot("index").text()).isEqualTo("4");
    assertThat(cards.get(3).slot("count").text()).isEqualTo("4");
  }

  @Test
  void listAndClosingCardAreMadeOnlyWhenAskedFor() {
    assertThat(only(Selection.standard()).whole()).containsExactly(CardKind.COVER);
    assertThat(only(kinds(CardKind.CLOSING)).picks()).isEmpty();
  }

  @Test
  void twoHighlightsAreNoList() {
    Episode two = Episodes.of("# 慢走\n\n## 亮点\n\n- 走路的人每晚多睡 47 分钟。\n- 最好的路线从来不是最短的那一条。\n");
    assertThatThrownBy(() -> Chooser.choose(two, kinds(CardKind.LIST)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "a list takes at least 3 highlights, and 2 of the episode can be used");
  }

  private static Selection kinds(CardKind... kinds) {
    return new Selection(null, List.of(), Set.of(kinds), null, null);
  }

  private static Choice only(Selection selection) {
    return Chooser.choose(EPISODE, selection);
  }

  private static List<Card> cards(Selection selection) {
    return CardMaker.make(EPISODE, only(selection), Path.of(""));
  }
}
