package dev.jinju.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.diag.InputException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading takes time in proportion to the document, whatever stands in it. The limits are generous
 * guards against quadratic time, which would take minutes here, and no benchmark.
 */
class HostileInputTest {
  private static final String HEAD = "# T\n\n## Transcript\nLew: Who drew it?\n";
  private static final int LENGTH = 60_000;

  static Stream<String> tokens() {
    return Stream.of(
        "*", "**", "**a", "_a ", "`", "[", "](", "![", "<", "</a", "<!--", "“", "”", "! ", "…",
        "A: ", "[0:12]", "\\", "&#", "> ", "- ", "**%**b", "((", "1:1 ", "|");
  }

  @ParameterizedTest
  @MethodSource("tokens")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void longLineIsReadInLinearTime(String token) {
    String text = HEAD + "Chen: " + token.repeat(LENGTH / token.length()) + "\n";
    assertThat(read(text)).isNotNegative();
  }

  @ParameterizedTest
  @MethodSource("tokens")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void manyShortLinesAreReadInLinearTime(String token) {
    String text = HEAD + "Chen: so\n" + (token + "\n").repeat(LENGTH / (token.length() + 1));
    assertThat(read(text)).isNotNegative();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void tenMegabytesAreRead() {
    String pair = "阿柳: 这张潮汐表到底是谁画的，又是什么时候画的？\n陈伯: 是我去年冬天在灯下画的，一共画了三十一个晚上。\n";
    int turns = 10_000_000 / pair.getBytes(StandardCharsets.UTF_8).length * 2;
    assertThat(read("# 潮汐表\n\n## 详细对话\n" + pair.repeat(turns / 2))).isEqualTo(turns);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void cuesWithoutBlankLinesBetweenThemAreAllRead() {
    String cue = "00:00:01,000 --> 00:00:02,000\nWe walk on.\n";
    assertThat(read(cue.repeat(20_000))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<p><b>", "<ul><li>", "<cite>", "{\"a\":", "[{\"text\":["})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void deepNestingIsReadOrRefused(String opening) {
    assertThat(read(opening.repeat(LENGTH / opening.length()))).isNotNegative();
  }

  private static int read(String text) {
    try {
      return EpisodeReaders.read("a.md", text.getBytes(StandardCharsets.UTF_8))
          .value()
          .turns()
          .size();
    } catch (InputException e) {
      return 0;
    }
  }
}
