package dev.jinju.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faulty lists and faulty font files end in one diagnostic that names the file. */
class BadFontsTest {
  private static final Path SORA = Bundled.FOLDER.resolve("sora/Sora-Light.ttf");

  @TempDir Path folder;

  @Test
  void folderWithoutAListIsNamed() {
    Diagnostic found = fault(() -> FontLibrary.open(folder));
    assertThat(found.code()).isEqualTo("no-fonts");
    assertThat(found.span()).isEqualTo(SourceSpan.of(folder.resolve("fonts.json").toString()));
    assertThat(found.hints()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{                                                                      | 1 | not the JSON",
        "[]                                                                     | 0 | at least one",
        "{}                                                                     | 0 | at least one",
        "{\"faces\":[]}                                                         | 0 | at least one",
        "{\"faces\":[3]}                                                        | 1 | `family`",
        "{\"faces\":[{\"family\":\"A\",\"file\":\"a.ttf\"}]}                    | 1 | `weight`",
        "{\"faces\":[{\"family\":\"A\",\"weight\":\"x\",\"file\":\"a.ttf\"}]}   | 1 | `weight`",
        "{\"faces\":[{\"family\":\"A\",\"weight\":4000,\"file\":\"a.ttf\"}]}    | 1 | `weight`",
        "{\"faces\":[{\"family\":\"A\",\"weight\":400,\"file\":\"../a.ttf\"}]}  | 1 | outside",
        "{\"faces\":[{\"family\":\"A\",\"weight\":400,\"file\":\"a.ttf\"}]}     | 0 | `a.ttf` is missing",
      })
  void faultyListIsToldAtItsPlace(String json, int line, String message) throws IOException {
    Files.writeString(folder.resolve("fonts.json"), json.strip());
    Diagnostic found = fault(() -> FontLibrary.open(folder));
    assertThat(found.message()).contains(message);
    assertThat(found.span().line()).isEqualTo(line);
  }

  @Test
  void allMissingFilesAreToldAtOnce() throws IOException {
    Files.writeString(
        folder.resolve("fonts.json"),
        """
        {"faces":[{"family":"A","weight":400,"file":"a.ttf"},
                  {"family":"B","weight":400,"file":"b.ttf"}]}
        """);
    assertThat(catchThrowableOfType(InputException.class, () -> FontLibrary.open(folder)))
        .extracting(InputException::diagnostics)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(2);
  }

  @Test
  void fileThatVanishedIsToldWhenItIsNeeded() throws IOException {
    listOneFace();
    FontLibrary library = FontLibrary.open(folder);
    Files.delete(folder.resolve("a.ttf"));
    FontFace face = library.find("A", 400).orElseThrow();
    assertThat(fault(face::metrics).code()).isEqualTo("missing-font");
  }

  @Test
  void listedFileThatIsNoFontIsToldWhenItIsNeeded() throws IOException {
    listOneFace();
    Files.writeString(folder.resolve("a.ttf"), "these are words, not a font");
    try (FontLibrary library = FontLibrary.open(folder)) {
      FontFace face = library.find("A", 400).orElseThrow();
      Diagnostic found = fault(() -> face.covers('a'));
      assertThat(found.code()).isEqualTo("bad-font");
      assertThat(found.span()).isEqualTo(SourceSpan.of(folder.resolve("a.ttf").toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 12, 100, 1000, 30_000, 57_000})
  void fileThatWasCutShortIsRefused(int length) throws IOException {
    Path file = folder.resolve("cut.ttf");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(SORA), length));
    Diagnostic found = faultOf(file);
    assertThat(found.code()).isEqualTo("bad-font");
    assertThat(found.message()).isEqualTo("`cut.ttf` is not a usable font: it ends too early");
  }

  @Test
  void webFontIsTakenForWhatItIs() throws IOException {
    Path file = folder.resolve("brand.woff2");
    Files.writeString(file, "wOF2 and some more bytes");
    assertThat(faultOf(file).hints().get(0).text()).contains("web fonts are packed");
  }

  @Test
  void missingOwnFileIsNamed() {
    Path file = folder.resolve("none.ttf");
    assertThat(faultOf(file).code()).isEqualTo("missing-font");
  }

  @Test
  void folderInPlaceOfAFontGivesNoFaces() {
    try (FontLibrary own = Bundled.LIBRARY.with(List.of(folder))) {
      assertThat(own.faces()).isEqualTo(Bundled.LIBRARY.faces());
    }
  }

  @Test
  void collectionGivesEachOfItsFaces() throws IOException {
    Path file = folder.resolve("two.ttc");
    Files.write(file, collection(Files.readAllBytes(SORA)));
    try (FontLibrary own = Bundled.LIBRARY.with(List.of(file))) {
      List<FontFace> added =
          own.faces().subList(Bundled.LIBRARY.faces().size(), own.faces().size());
      assertThat(added).extracting(FontFace::id).containsExactly("two", "two-1");
      assertThat(added).extracting(FontFace::index).containsExactly(0, 1);
      assertThat(added.get(1).glyph('A')).isEqualTo(Bundled.SORA.glyph('A'));
    }
  }

  /** Damage inside the tables may go unnoticed, but it never does harm. */
  @Test
  void damagedBytesNeverDoHarm() throws IOException {
    byte[] sound = Files.readAllBytes(SORA);
    Random random = new Random(20260101);
    int usable = 0;
    for (int i = 0; i < 150; i++) {
      byte[] bytes = sound.clone();
      int within = i % 2 == 0 ? 400 : bytes.length;
      for (int n = 0; n < 1 + i / 4; n++) {
        bytes[random.nextInt(within)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("damaged.ttf"), bytes);
      usable += isUsed(file) ? 1 : 0;
    }
    assertThat(usable).isBetween(20, 130);
  }

  private static boolean isUsed(Path file) {
    try (FontLibrary own = Bundled.LIBRARY.with(List.of(file))) {
      FontFace face = own.faces().get(own.faces().size() - 1);
      ShapedText text = Bundled.shape(face, "AVAT fi \u00c5", Bundled.ENGLISH);
      for (int i = 0; i < text.size(); i++) {
        assertThat(face.outline(text.glyph(i)).segments()).isNotNegative();
        assertThat(face.bounds(text.glyph(i))).isNotNull();
      }
      return true;
    } catch (InputException e) {
      assertThat(e.diagnostics()).hasSize(1);
      return false;
    }
  }

  private void listOneFace() throws IOException {
    Files.copy(SORA, folder.resolve("a.ttf"));
    Files.writeString(
        folder.resolve("fonts.json"),
        "{\"faces\":[{\"family\":\"A\",\"weight\":400,\"file\":\"a.ttf\"}]}");
  }

  /** A collection whose two faces share one directory of tables. */
  private static byte[] collection(byte[] font) {
    int header = 20;
    ByteBuffer all = ByteBuffer.allocate(header + font.length);
    all.putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(header).putInt(header).put(font);
    int tables = all.getShort(header + 4);
    for (int i = 0; i < tables; i++) {
      int at = header + 12 + i * 16 + 8;
      all.putInt(at, all.getInt(at) + header);
    }
    return all.array();
  }

  private static Diagnostic faultOf(Path file) {
    return fault(() -> Bundled.LIBRARY.with(List.of(file)));
  }

  private static Diagnostic fault(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(InputException.class);
    InputException failure = catchThrowableOfType(InputException.class, call);
    assertThat(failure.diagnostics()).hasSize(1);
    return failure.diagnostics().get(0);
  }
}
