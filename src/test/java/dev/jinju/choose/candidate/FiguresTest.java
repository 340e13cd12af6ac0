package dev.jinju.choose.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.choose.candidate.Figures.Figure;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "每年有 87 万封信寄不到，其中 3 封是给猫的。| 87 | 万封",
        "我们花了14个月才重写完。| 14 | 个月",
        "這家店一天只賣160個麵包。| 160 | 個",
        "推敲の時間は2.3倍に増えた。| 2.3 | 倍",
        "訳した本はおよそ1,230万字。| 1,230 | 万字",
        "고친 자전거는 약 41,000대였다.| 41,000 | 대",
        "A splice takes 11 hours, and nobody sleeps.| 11 | hours",
        "Repairs have cost $1.2 million so far.| $1.2 | million",
        "最贵的一封信里夹着 ￥126,000 现金。| ￥126,000 | ''",
        "真正的故障只占 2.3%。| 2.3% | ''",
        "A ship visits 214 islands.| 214 | islands"
      })
  void aFigureIsFoundWithItsUnit(String line, String number, String unit) {
    Figure figure = carrying(line).orElseThrow();
    assertThat(figure.number()).isEqualTo(number);
    assertThat(figure.unit()).isEqualTo(unit);
    assertThat(line.substring(figure.start(), figure.end())).startsWith(number).endsWith(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "那是 1987 年的事，谁也不记得了。",
        "他们在 3 月 14 日关掉了机房。",
        "第 42 期我们聊过这件事。",
        "この話は第31回で詳しく話した。",
        "제12회에서 했던 이야기다.",
        "The cable was laid in 1996.",
        "We talked about it in episode 18.",
        "It failed on March 14 and again in May.",
        "He came in on the 4th floor.",
        "麵團在 5°C 慢慢發。",
        "下午 1:40 左右就賣完。",
        "门票 80 元，学生半价。",
        "Tickets are $20 at the door.",
        "A repair costs $1 million to $3 million.",
        "It runs on GPT4 and Java 17."
      })
  void yearsDatesNumbersOfEpisodesTicketsAndSpansCarryNoCard(String line) {
    assertThat(carrying(line)).isEmpty();
  }

  @Test
  void sharesAndLargeNumbersComeBeforeCounts() {
    assertThat(carrying("修了 3 次，一共 98.7% 的告警没有了。").orElseThrow().number()).isEqualTo("98.7%");
    assertThat(carrying("两年 312 台，一共 20 万次。").orElseThrow().number()).isEqualTo("20");
    assertThat(carrying("两年 312 台。").orElseThrow().isTelling()).isFalse();
  }

  @Test
  void ofTwoAsStrongTheAuthorsEmphasisDecides() {
    String line = "修了 3 次，换了 4 台。";
    int at = line.indexOf('4');
    MarkedText marked =
        new MarkedText(line, List.of(new TextMark(at, at + 3, TextMark.Kind.STRONG)));
    assertThat(carrying(line).orElseThrow().number()).isEqualTo("3");
    assertThat(Figures.carrying(marked).orElseThrow().number()).isEqualTo("4");
  }

  private static Optional<Figure> carrying(String line) {
    return Figures.carrying(MarkedText.of(line));
  }
}
