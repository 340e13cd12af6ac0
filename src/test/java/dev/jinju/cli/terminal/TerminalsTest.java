package dev.jinju.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalsTest {

  @ParameterizedTest
  @CsvSource({"abc, 3", "走路, 4", "a走，b, 6", "é, 1", "'', 0", "한글, 4"})
  void wideCharactersTakeTwoColumns(String text, int columns) {
    assertThat(Terminals.columns(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "走得慢才看得见, 14, 走得慢才看得见",
    "走得慢才看得见, 13, 走得慢才看得…",
    "走得慢才看得见, 12, 走得慢才看…",
    "one two three, 8, one two…",
  })
  void textIsCutToColumns(String text, int columns, String shown) {
    assertThat(Terminals.fit(text, columns)).isEqualTo(shown);
    assertThat(Terminals.columns(shown)).isLessThanOrEqualTo(columns);
  }

  @Test
  void lineEndsBecomeSpaces() {
    assertThat(Terminals.fit(" one\n two ", 20)).isEqualTo("one two");
  }
}
