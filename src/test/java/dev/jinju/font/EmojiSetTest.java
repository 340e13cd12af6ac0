package dev.jinju.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.diag.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiSetTest {
  private static final EmojiSet EMOJI = Bundled.LIBRARY.emoji();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀",
        "❤️",
        "❤",
        "🇨🇳",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "👍🏽",
        "👨‍👩‍👧",
        "🏳️‍🌈",
        "🏳‍🌈",
        "👁️‍🗨️",
        "🧑🏿‍💻",
        "1️⃣",
        "©️"
      })
  void pictureIsFound(String grapheme) {
    assertThat(EMOJI.reach("a" + grapheme + "b", 1, grapheme.length() + 1))
        .isEqualTo(grapheme.length() + 1);
    assertThat(EMOJI.svg(grapheme).orElseThrow())
        .asString(StandardCharsets.UTF_8)
        .startsWith("<svg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1", "金", "😀😀", "❤\uFE0E", "🇨", "\u200D", "e50a"})
  void textHasNoPicture(String grapheme) {
    // A lone regional indicator is drawn by Twemoji as a letter in a box, and counts as a picture.
    assertThat(EMOJI.svg(grapheme).isPresent()).isEqualTo(grapheme.equals("🇨"));
  }

  @Test
  void longestSequenceIsTaken() {
    assertThat(EMOJI.reach("👨‍👩‍👧‍➡", 0, 10)).isEqualTo(8);
    assertThat(EMOJI.reach("👍🏽👍", 0, 6)).isEqualTo(4);
    assertThat(EMOJI.reach("abc", 1, 3)).isEqualTo(1);
  }

  @Test
  void skinTonesAreDifferentPictures() {
    assertThat(EMOJI.svg("👍🏽")).isNotEqualTo(EMOJI.svg("👍"));
  }

  @Test
  void withoutAFileThereAreNoPictures(@TempDir Path folder) {
    try (EmojiSet none = new EmojiSet(null);
        EmojiSet absent = new EmojiSet(folder.resolve("none.zip"))) {
      assertThat(none.reach("😀", 0, 2)).isZero();
      assertThat(none.svg("😀")).isEmpty();
      assertThat(absent.svg("😀")).isEmpty();
    }
  }

  @Test
  void damagedFileIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("emoji.zip"), "not a zip file");
    try (EmojiSet broken = new EmojiSet(file)) {
      assertThatThrownBy(() -> broken.svg("😀"))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(file + ": error: ")
          .hasMessageContaining("hint: ");
    }
  }
}
