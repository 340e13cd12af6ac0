package dev.jinju.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontLibraryTest {
  private static final Path SORA = Bundled.FOLDER.resolve("sora/Sora-Light.ttf");

  /** Noto Sans SC has 400, 700, 900; Sora has 300 and 600; Noto Serif JP has 700 alone. */
  @ParameterizedTest
  @CsvSource({
    "Noto Sans SC, 400, 400",
    "Noto Sans SC, 100, 400",
    "Noto Sans SC, 450, 400",
    "Noto Sans SC, 500, 400",
    "Noto Sans SC, 501, 700",
    "Noto Sans SC, 600, 700",
    "Noto Sans SC, 800, 900",
    "Noto Sans SC, 1000, 900",
    "Sora, 200, 300",
    "Sora, 350, 300",
    "Sora, 400, 300",
    "Sora, 500, 300",
    "Sora, 550, 600",
    "Sora, 900, 600",
    "Noto Serif JP, 100, 700",
    "noto serif jp, 400, 700",
  })
  void weightIsMatchedAsInCss(String family, int wanted, int found) {
    assertThat(Bundled.face(family, wanted).weight()).isEqualTo(found);
  }

  @Test
  void sameQuestionGetsTheSameFace() {
    assertThat(Bundled.face("Sora", 600)).isSameAs(Bundled.SORA);
  }

  @Test
  void italicIsTakenWhereTheFamilyHasOne(@TempDir Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(SORA);
    // Bit 0 of OS/2.fsSelection says that a face is italic.
    bytes[table(bytes, "OS/2") + 63] |= 1;
    Path italic = Files.write(folder.resolve("Italic.ttf"), bytes);
    try (FontLibrary library = Bundled.LIBRARY.with(List.of(SORA, italic))) {
      assertThat(library.find("Sora", 300, true).orElseThrow().italic()).isTrue();
      assertThat(library.find("Sora", 300, false).orElseThrow().italic()).isFalse();
      assertThat(library.find("Noto Sans SC", 400, true).orElseThrow().italic()).isFalse();
    }
  }

  private static int table(byte[] font, String tag) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    for (int at = 12; ; at += 16) {
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(tag)) {
        return bytes.getInt(at + 8);
      }
    }
  }

  @Test
  void unknownFamilyIsEmpty() {
    assertThat(Bundled.LIBRARY.find("No Such Family", 400)).isEmpty();
  }

  @Test
  void familiesAreNamedOnceInTheOrderOfTheList() {
    assertThat(Bundled.LIBRARY.families())
        .startsWith("Noto Sans SC", "Noto Serif SC")
        .doesNotHaveDuplicates();
  }

  @Test
  void ownFaceOfABundledFamilyComesFirst() {
    try (FontLibrary own = Bundled.LIBRARY.with(List.of(SORA))) {
      assertThat(own.families()).isEqualTo(Bundled.LIBRARY.families());
      assertThat(own.find("Sora", 600).orElseThrow().weight()).isEqualTo(300);
      assertThat(Bundled.face("Sora", 600).weight()).isEqualTo(600);
    }
  }

  @Test
  void folderGivesItsFontFilesOnly(@TempDir Path folder) throws IOException {
    Files.copy(SORA, folder.resolve("b.TTF"));
    Files.copy(SORA, Files.createDirectories(folder.resolve("more")).resolve("a.ttf"));
    Files.writeString(folder.resolve("notes.txt"), "not a font");
    try (FontLibrary own = Bundled.LIBRARY.with(List.of(folder))) {
      int bundled = Bundled.LIBRARY.faces().size();
      assertThat(own.faces().subList(bundled, own.faces().size()))
          .extracting(FontFace::id)
          .containsExactly("b", "a");
    }
  }

  @Test
  void closingSharesNoFateWithTheLibraryBehindIt() {
    FontLibrary own = Bundled.LIBRARY.with(List.of(SORA));
    FontFace added = own.find("Sora", 300).orElseThrow();
    assertThat(added.unitsPerEm()).isEqualTo(1000);
    own.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> Bundled.shape(added, "no", Bundled.ENGLISH))
        .withMessageContaining("closed");
    assertThat(Bundled.shape(Bundled.SORA, "yes", Bundled.ENGLISH).size()).isEqualTo(3);
  }

  @Test
  void faceThatWasNeverOpenedStaysShutAfterClosing() {
    FontLibrary library = FontLibrary.open(Bundled.FOLDER);
    library.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> library.find("Sora", 300).orElseThrow().metrics());
    assertThatIllegalStateException().isThrownBy(() -> library.emoji().svg("😀"));
  }
}
