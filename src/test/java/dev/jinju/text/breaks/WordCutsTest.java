package dev.jinju.text.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words that are too wide are cut: a hyphen shows a syllable's end, a bar a seam. */
class WordCutsTest {
  @ParameterizedTest
  @CsvSource({
    "internationalization, in-ter-na-tion-al-iza-tion",
    "hyphenation, hy-phen-ation",
    "committee, com-mit-tee",
    "Associate, As-so-ciate",
    "project, project",
    "CONSTANTINOPLE, CON-STAN-TINO-PLE",
    "strength, strength",
    "counterrevolutionaries., coun-ter-rev-o-lu-tion-ar-ies.",
    "well-known, well-|known",
    "getUserName, get|User|Name",
    "HTTPServerError, HTTP|Server|Error",
    "path_to/someFile.txt, path_|to/|some|File.|txt",
    "https://example.org/quite, https://|example.|org/|quite",
    "H100, H100",
    "naïveté, naïveté"
  })
  void englishWords(String word, String cut) {
    assertThat(shown(word, "zh-Hans")).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, in-ter-na-tional",
    "ja, in-ter-na-tional",
    "de, international",
    "fr, international"
  })
  void onlyEnglishIsHyphenated(String language, String cut) {
    assertThat(shown("international", language)).isEqualTo(cut);
  }

  @Test
  void onlyTheStretchIsCut() {
    String text = "用international写international";
    BitSet places = WordCuts.inside(text, 1, 14, "zh-Hans").syllables();
    assertThat(places.stream().boxed()).containsExactly(3, 6, 8);
  }

  private static String shown(String word, String language) {
    WordCuts cuts = WordCuts.inside(word, 0, word.length(), language);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (cuts.seams().get(i)) {
        out.append('|');
      } else if (cuts.syllables().get(i)) {
        out.append('-');
      }
      out.append(word.charAt(i));
    }
    return out.toString();
  }
}
