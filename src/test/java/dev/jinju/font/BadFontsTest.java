package dev.jinju.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.font.subset.FontSubset;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
  private static final Path CORPUS =
      Path.of(System.getProperty("jinju.home", ""), "src/test/corpus/font");
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

  @ParameterizedTest
  @ValueSource(strings = {"brand.otf", "brand-variable.ttf", "drawn-variable.otf", "brand.ttc"})
  void damageInAnyFormatNeverDoesHarm(String name) throws IOException {
    byte[] sound = Files.readAllBytes(CORPUS.resolve(name));
    Random random = new Random(20260202);
    int usable = 0;
    for (int i = 0; i < 150; i++) {
      byte[] bytes = sound.clone();
      int within = i % 3 == 0 ? 300 : bytes.length;
      for (int n = 0; n < 1 + i / 4; n++) {
        bytes[random.nextInt(within)] = (byte) random.nextInt(256);
      }
      usable += isUsed(Files.write(folder.resolve(name), bytes)) ? 1 : 0;
    }
    assertThat(usable).isBetween(10, 149);
  }

  @ParameterizedTest
  @ValueSource(strings = {"brand.otf", "brand-variable.ttf", "drawn-variable.otf", "brand.ttc"})
  void anyFormatThatWasCutShortIsRefused(String name) throws IOException {
    byte[] sound = Files.readAllBytes(CORPUS.resolve(name));
    for (int part = 0; part < 20; part++) {
      Path file = folder.resolve(name);
      Files.write(file, Arrays.copyOf(sound, sound.length * part / 20));
      assertThat(faultOf(file).message()).endsWith("it ends too early");
    }
  }

  @Test
  void charstringThatCallsItselfDrawsNothing() {
    try (FontLibrary own = Bundled.LIBRARY.with(List.of(CORPUS.resolve("endless.otf")))) {
      FontFace face = own.find("Jinju Test Endless", 400).orElseThrow();
      assertThat(face.outline(face.glyph('H')).isEmpty()).isTrue();
      assertThat(face.outline(face.glyph('I')).isEmpty()).isFalse();
    }
  }

  /** The places in {@code fvar} of what it says, and what it should not say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8  | 65535 | it says that it has 65535 axes of 20 bytes",
        "8  | 64    | it ends too early",
        "10 | 3     | it says that it has 1 axes of 3 bytes",
        "4  | 65000 | it ends too early",
        "20 | 900   | its weight varies from 900.0 over 400.0 to 900.0",
        "28 | 300   | its weight varies from 100.0 over 400.0 to 300.0",
      })
  void axesThatMakeNoSenseAreRefused(int place, int value, String message) throws IOException {
    byte[] bytes = Files.readAllBytes(CORPUS.resolve("brand-variable.ttf"));
    ByteBuffer font = ByteBuffer.wrap(bytes);
    font.putShort(table(font, "fvar") + place, (short) value);
    Path file = Files.write(folder.resolve("axes.ttf"), bytes);
    assertThat(faultOf(file).message()).isEqualTo("`axes.ttf` is not a usable font: " + message);
  }

  /** A face whose only glyphs are parts of one another, each the next one's. */
  @Test
  void glyphsThatNestWithoutEndAreCutOff() throws IOException {
    byte[] bytes = Files.readAllBytes(SORA);
    ByteBuffer font = ByteBuffer.wrap(bytes);
    int glyf = table(font, "glyf");
    int loca = table(font, "loca");
    int count = font.getShort(table(font, "maxp") + 4) & 0xffff;
    boolean wide = font.getShort(table(font, "head") + 50) != 0;
    for (int glyph = 0; glyph < count; glyph++) {
      font.position(glyf + 16 * glyph).putShort((short) -1).putLong(0).putShort((short) 2);
      font.putShort((short) ((glyph + 1) % count)).putShort((short) 0);
    }
    for (int glyph = 0; glyph <= count; glyph++) {
      if (wide) {
        font.putInt(loca + 4 * glyph, 16 * glyph);
      } else {
        font.putShort(loca + 2 * glyph, (short) (8 * glyph));
      }
    }
    assertThat(isUsed(Files.write(folder.resolve("nested.ttf"), bytes))).isTrue();
  }

  private static boolean isUsed(Path file) {
    try (FontLibrary own = Bundled.LIBRARY.with(List.of(file))) {
      FontFace last = own.faces().get(own.faces().size() - 1);
      for (int weight : new int[] {200, 700}) {
        use(own.find(last.family(), weight).orElseThrow());
      }
      return true;
    } catch (InputException e) {
      assertThat(e.diagnostics()).hasSize(1);
      return false;
    }
  }

  private static void use(FontFace face) {
    ShapedText text = Bundled.shape(face, "AVAT fi Ho \u00c5安静。", Bundled.ENGLISH);
    for (int i = 0; i < text.size(); i++) {
      assertThat(face.outline(text.glyph(i)).segments()).isNotNegative();
      assertThat(face.bounds(text.glyph(i))).isNotNull();
    }
    if (FontSubset.isPossible(face)) {
      FontSubset subset = new FontSubset(face);
      for (int i = 0; i < text.size(); i++) {
        subset.map('a' + i, subset.alias(text.glyph(i), subset.faceAdvance(text.glyph(i))));
      }
      assertThat(subset.toFont("Damaged")).isNotEmpty();
    }
  }

  private static int table(ByteBuffer font, String tag) {
    int at = 12;
    byte[] found = new byte[4];
    do {
      font.get(at, found);
      at += 16;
    } while (!new String(found, StandardCharsets.ISO_8859_1).equals(tag));
    return font.getInt(at - 8);
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
