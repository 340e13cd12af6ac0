package dev.jinju.text.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.WordBreak;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The judge itself: it condemns what is wrong and lets pass what is right. A bar is the line end.
 */
class ForbiddenBreaksTest {
  @ParameterizedTest
  @CsvSource({
    "zh-Hans, LOOSE, 中文|。字",
    "zh-Hans, LOOSE, 中文“|字",
    "zh-Hans, LOOSE, 中文|”字",
    "zh-Hans, LOOSE, 约翰|·多伊",
    "zh-Hans, LOOSE, 10|～20",
    "zh-Hans, LOOSE, 中|／文",
    "zh-Hans, NORMAL, 中／|文",
    "zh-Hans, STRICT, 中文|——字",
    "zh-Hans, LOOSE, 中文—|—字",
    "zh-Hans, LOOSE, 中文…|…字",
    "zh-Hans, LOOSE, 用Ru|st写",
    "zh-Hans, LOOSE, don|’t说",
    "zh-Hans, LOOSE, '1,|234'",
    "zh-Hans, LOOSE, 共１|２页",
    "zh-Hans, LOOSE, 花￥|100",
    "zh-Hans, LOOSE, 占38|％的",
    "zh-Hans, LOOSE, 约±|3度",
    "zh-Hans, LOOSE, 重80|㎏的",
    "zh-Hans, LOOSE, 每米|²为",
    "zh-Hans, LOOSE, 他说“ |你好",
    "zh-Hans, LOOSE, 你好 |。他",
    "zh-Hans, LOOSE, 中\u2060|文",
    "zh-Hans, LOOSE, 中\u00A0|文",
    "ja, LOOSE, 文字|」を",
    "ja, NORMAL, 文字|？を",
    "ja, STRICT, サ|ービス",
    "ja, STRICT, 行|って",
    "ja, STRICT, 人|々の",
    "ja, STRICT, ﾊﾞ|ｰﾄﾞ",
    "ko, LOOSE, 오늘|은 학교",
    "ko, LOOSE, 오늘(|월)",
    "ko, LOOSE, “오늘”|이라고",
    "en, LOOSE, 'wo|rd'",
    "en, LOOSE, 'end|. And'",
    "en, LOOSE, 'a (|b) c'",
    "en, LOOSE, 'a$|5 b'",
    "en, LOOSE, 'e|\u0301a'",
    "en, LOOSE, '👩\u200D|💻'"
  })
  void aWrongLineEndIsTold(String language, BreakLevel level, String text) {
    assertThat(judge(language, level, text)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, STRICT, 中文，|字",
    "zh-Hans, STRICT, 中文|“字",
    "zh-Hans, STRICT, 中文”|字",
    "zh-Hans, STRICT, 约翰·|多伊",
    "zh-Hans, STRICT, 中文——|字",
    "zh-Hans, NORMAL, 中文|——字",
    "zh-Hans, LOOSE, 中／|文",
    "zh-Hans, STRICT, 用|Rust写",
    "zh-Hans, STRICT, a/|b/c",
    "zh-Hans, STRICT, 600|万美元",
    "ja, STRICT, 漢|——字",
    "ja, NORMAL, サ|ービス",
    "ja, NORMAL, 行|って",
    "ja, LOOSE, 文字|？を",
    "ko, STRICT, 오늘은 |학교",
    "en, STRICT, 'state-|of-the-art'",
    "en, STRICT, 'and |so'"
  })
  void aRightLineEndPasses(String language, BreakLevel level, String text) {
    assertThat(judge(language, level, text)).isEmpty();
  }

  private static Optional<String> judge(String language, BreakLevel level, String text) {
    String joined = text.replace("|", "");
    return new ForbiddenBreaks(joined, language, level, WordBreak.NORMAL).rule(text.indexOf('|'));
  }
}
