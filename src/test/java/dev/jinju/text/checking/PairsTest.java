package dev.jinju.text.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.text.breaks.BreakFinder;
import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.TextLanguage;
import dev.jinju.text.rules.WordBreak;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mark of the standards' classes beside every other, at every level. */
class PairsTest {
  private static final String OPENING = "“‘「『（《〈【〖〔［｛｟〘";
  private static final String CLOSING = "”’」』）》〉】〗〕］｝｠〙";
  private static final String OTHERS = "、，。．！？‼⁇⁈⁉：；·・‧–～〜゠‐—―⸺⸻─…‥⋯/／ヽゝ々〻ーｰぁっャㇰｯ￥$€№#＃%％‰℃°㎏ℓ±＋²₂";
  private static final String PLAIN = "字かカアㄅ한aé1１〇①×÷=ＡΩя\u3000 \u00A0\u2060\u200B,.;:!?()[]\"'-🚀";

  /**
   * Behind these a line may end before Han, Latin and opening marks (JLREQ Table 2, CLREQ 3.1.6).
   */
  private static final String ENDS = "”」』）》〉】〗〕］｝、，。！？：；・々ー…—字";

  private static final String STARTS = "字a“‘「『（《〈【〔［｛";

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant", "ja", "ko", "en"})
  void noPairIsParted(String language) {
    int[] marks = (OPENING + CLOSING + OTHERS + PLAIN).codePoints().toArray();
    List<String> faults = new ArrayList<>();
    for (BreakLevel level : BreakLevel.values()) {
      for (int before : marks) {
        for (int after : marks) {
          String text = "字" + Character.toString(before) + Character.toString(after) + "字";
          faults.addAll(faults(text, language, level));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(String text, String language, BreakLevel level) {
    TextLanguage known = TextLanguage.of(language);
    BitSet legal = BreakFinder.find(text, known, level, known == TextLanguage.KO).legal();
    ForbiddenBreaks forbidden = new ForbiddenBreaks(text, language, level, WordBreak.NORMAL);
    return legal.stream()
        .mapToObj(at -> forbidden.rule(at).map(rule -> told(text, at) + level + ": " + rule))
        .flatMap(Optional::stream)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant", "ja"})
  void noMoreIsForbiddenThanTheStandardsForbid(String language) {
    List<String> lacking = new ArrayList<>();
    for (int before : ENDS.codePoints().toArray()) {
      for (int after : STARTS.codePoints().toArray()) {
        String text = "字" + Character.toString(before) + Character.toString(after) + "字";
        BitSet legal =
            BreakFinder.find(text, TextLanguage.of(language), BreakLevel.STRICT, false).legal();
        if (!legal.get(2)) {
          lacking.add(told(text, 2));
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant"})
  void aNameMayBreakBehindItsInterpunct(String language) {
    assertThat(
            BreakFinder.find("约翰·多伊", TextLanguage.of(language), BreakLevel.STRICT, false)
                .legal()
                .stream())
        .containsExactly(1, 3, 4);
  }

  private static String told(String text, int at) {
    return text.substring(0, at) + "|" + text.substring(at) + " ";
  }
}
