package dev.jinju.choose.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the five languages and their mixtures; {@code |} stands where one ends. */
class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "它就像Sputnik 2.0。|确实，价格是 2.3 倍。",
        "真的吗?|对。|你信?|我信!",
        "他说：“你错了。”|我说：“没有。”",
        "他说：“别起名字，就忘了。我以前跑船。”|后来没事了。",
        "“是的。”的意思是“不”。|懂了。",
        "灰色、鼠色、曇り……。|どれも正しい。",
        "他停了一下……然后走了。|真的！？|走了。",
        "你就不敢讓它餓。」🍞|真的。",
        "会替我读日志。🤖|真的。",
        "세상에 또 어디 있습니까? 🔧|없어요. |그래요.",
        "He has 2.5 million. |It is 3.14 in all.",
        "Mr. Lew met Dr. Chen at 5 p.m. on Monday. |They talked.",
        "He said, “Do it.” and left. |“Now.” |Then she left.",
        "Wait… what? |It ended… |Then it began.",
        "J. K. Lew wrote it. |No.",
        "Really?! |Yes!! |OK.",
        "没有标点的一句话",
        "（笑。很久。）|他走了。",
        "a.b.c and x.y stay together.",
      })
  void endsWhereASpeakerEnds(String marked) {
    List<String> expected = List.of(marked.split("\\|", -1));
    String text = marked.replace("|", "");
    List<String> found =
        Sentences.of(text).stream().map(r -> text.substring(r.start(), r.end())).toList();
    assertThat(found).isEqualTo(expected.stream().map(String::strip).toList());
  }
}
