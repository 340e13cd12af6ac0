package dev.jinju.font.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.diag.Diagnostic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontInspectorTest {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", ""));
  private static final Path CORPUS = HOME.resolve("src/test/corpus/font");
  private static final Path SORA = HOME.resolve("fonts/sora/Sora-Light.ttf");
  private static final Path KOREAN = HOME.resolve("fonts/noto-sans-kr/NotoSansKR-Regular.ttf");

  @TempDir Path folder;

  @Test
  void coverageIsAShareOfEachLanguagesSet() {
    Map<String, Double> latin = only(SORA).faces().get(0).coverage();
    assertThat(latin).containsOnlyKeys("en", "zh-Hans", "zh-Hant", "ja", "ko");
    assertThat(latin.get("en")).isGreaterThan(0.95);
    assertThat(latin.get("ja")).isZero();
    Map<String, Double> korean = only(KOREAN).faces().get(0).coverage();
    assertThat(korean.get("ko")).isGreaterThan(0.995);
    assertThat(korean.get("zh-Hans")).isBetween(0.5, 0.7);
    assertThat(only(KOREAN).problems()).isEmpty();
  }

  @Test
  void everySetHasTheLettersOfItsStandard() {
    assertThat(CharacterSet.all())
        .extracting(CharacterSet::language)
        .containsExactly("en", "zh-Hans", "zh-Hant", "ja", "ko");
    assertThat(CharacterSet.all().get(1).letters()).contains((int) '说', (int) '，');
    assertThat(CharacterSet.all().get(1).letters()).doesNotContain((int) '說', (int) 'A');
    assertThat(CharacterSet.all().get(1).letters().size()).isGreaterThan(6763);
  }

  @Test
  void cutFontIsToldToBeIncomplete() {
    FontReport report = only(CORPUS.resolve("brand.ttc"));
    assertThat(report.faces()).extracting(FaceReport::index).containsExactly(0, 1);
    assertThat(codes(report)).containsOnly("incomplete-font");
    assertThat(report.problems().get(0).message()).contains("`zh-Hans` needs (GB2312)", "and more");
  }

  @Test
  void glyphThatCannotBeDrawnIsNamed() {
    FontReport report = only(CORPUS.resolve("endless.otf"));
    assertThat(codes(report)).containsExactly("blank-glyph");
    assertThat(report.problems().get(0).message()).endsWith("draws nothing for U+0048");
  }

  @Test
  void secondFaceOfAFamilyAndWeightIsTold() throws IOException {
    Files.copy(SORA, folder.resolve("a.ttf"));
    Files.copy(SORA, folder.resolve("b.ttf"));
    List<FontReport> reports = FontInspector.inspect(List.of(folder));
    assertThat(codes(reports.get(0))).isEmpty();
    assertThat(codes(reports.get(1))).containsExactly("same-face-twice");
  }

  @Test
  void restrictedFontIsTold() throws IOException {
    byte[] font = Files.readAllBytes(SORA);
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int entry = 12;
    while (bytes.getInt(entry) != 0x4F532F32) {
      entry += 16;
    }
    bytes.putShort(bytes.getInt(entry + 8) + 8, (short) 2);
    assertThat(codes(only(Files.write(folder.resolve("owned.ttf"), font))))
        .containsExactly("restricted-font");
  }

  @Test
  void filesThatCannotBeUsedDoNotHideTheOthers() throws IOException {
    Files.writeString(folder.resolve("a.otf"), "these are words");
    Files.writeString(folder.resolve("b.woff2"), "wOF2 these are words");
    Files.copy(SORA, folder.resolve("c.ttf"));
    List<FontReport> reports = FontInspector.inspect(List.of(folder));
    assertThat(reports).hasSize(3);
    assertThat(reports.subList(0, 2))
        .allSatisfy(report -> assertThat(codes(report)).containsExactly("bad-font"));
    assertThat(reports.get(2).faces()).hasSize(1);
  }

  @Test
  void folderWithoutFontsIsAnError() {
    FontReport report = FontInspector.inspect(List.of(folder)).get(0);
    assertThat(codes(report)).containsExactly("no-fonts");
    assertThat(report.problems()).allMatch(Diagnostic::isError);
  }

  private static FontReport only(Path file) {
    List<FontReport> reports = FontInspector.inspect(List.of(file));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static List<String> codes(FontReport report) {
    return report.problems().stream().map(Diagnostic::code).toList();
  }
}
