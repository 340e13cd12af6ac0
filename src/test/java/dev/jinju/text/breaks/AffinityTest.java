package dev.jinju.text.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a break at the bar would cut. */
class AffinityTest {
  private static BreakKind kindAtBar(String marked, String language) {
    int bar = marked.indexOf('|');
    String text = marked.substring(0, bar) + marked.substring(bar + 1);
    return Affinity.of(text, TextLanguage.of(language), new BitSet(), List.of()).kind(bar);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "zh-Hans, 你不能在五|分钟里做点什么, WORD",
    "zh-Hans, 最后一千八百多|次是什么, WORD",
    "zh-Hans, 规定是每|封信最多三天, WORD",
    "zh-Hans, 我把这|封信寄出去, WORD",
    "zh-Hans, 这|家庭的故事很长, LEANING",
    "zh-Hans, 那您会|不会觉得难, WORD",
    "zh-Hans, 那您会不|会觉得难, WORD",
    "zh-Hans, 我以为是世界|上最远的地方, WORD",
    "zh-Hans, 那位老人认|出来的那张纸, WORD",
    "zh-Hans, 大家都听得|见裂缝的声音, WORD",
    "zh-Hans, 我从来不|觉得辛苦, WORD",
    "zh-Hans, 桌子上放着他|的笔, WORD",
    "zh-Hans, 因为|他们没有时间, LEANING",
    "zh-Hant, 先問自己願不|願意做這件事, WORD",
    "zh-Hant, 他寫了三十|年的日記, WORD",
    "ja, ひとつの形容詞に使っ|た時間, INSIDE_PHRASE",
    "ja, 訳せない言葉|は本当にある, INSIDE_PHRASE",
    "ja, 訳せない|言葉は本当にある, PHRASE_END",
    "en, we talked about the |future of work, LEANING",
    "en, we talked |about the future, PHRASE_END",
    "zh-Hans, 我们说过，|今天不谈, AFTER_MARK",
    "zh-Hans, 我们说过。|今天不谈, AFTER_STOP",
    "zh-Hans, 他读《红|楼梦》的时候, KEPT"
  })
  void tellsWhatABreakWouldCut(String language, String marked, BreakKind expected) {
    assertThat(kindAtBar(marked, language)).isEqualTo(expected);
  }
}
