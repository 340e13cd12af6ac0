package dev.jinju.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {

  @ParameterizedTest
  @CsvSource({
    "20vc-deepseek, 20vc-deepseek",
    "Ep 12: 缘起——上, ep-12-缘起-上",
    "../../etc/passwd, etc-passwd",
    "  a<b>c:d\"e/f\\g|h?i*j  , a-b-c-d-e-f-g-h-i-j",
    "CON, _con",
    "nul, _nul",
    "COM7, _com7",
    "console, console",
    "...., fallback",
    "🎙️, fallback",
    "हिन्दी, हिन्दी",
    "trailing dot., trailing-dot",
  })
  void lettersAndDigitsOfAnyScriptStay(String text, String name) {
    assertThat(SafeName.of(text, "fallback")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "t12.s2-3, t12.s2-3",
    "t11+t12, t11+t12",
    "../t1, t1",
    "t1.., t1",
    "con.s1, _con.s1",
    "'', card",
  })
  void idsKeepTheirMarks(String id, String name) {
    assertThat(SafeName.ofId(id)).isEqualTo(name);
  }

  @Test
  void composedAndDecomposedLettersGiveOneName() {
    String composed = "café";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(SafeName.of(decomposed, "x"))
        .isEqualTo(SafeName.of(composed, "x"))
        .isEqualTo(composed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "缘", "𠮷"})
  void longNamesAreCutBetweenCharactersAndStayApart(String character) {
    String first = SafeName.of(character.repeat(300) + "a", "x");
    String second = SafeName.of(character.repeat(300) + "b", "x");
    assertThat(first).isNotEqualTo(second).startsWith(character.repeat(20));
    assertThat(first.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(SafeName.MAX_BYTES);
    assertThat(first).doesNotContain("\ufffd").matches(".*-[0-9a-f]{8}");
  }
}
