package dev.jinju.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StylesTest {
  private static final Styles STYLES = Styles.open(Path.of("styles"));
  private static final Canvas PORTRAIT = Canvases.find("portrait");

  @TempDir private Path folder;

  @Test
  void anUnknownNameOffersTheNearestOne() {
    assertThatThrownBy(() -> STYLES.load("midnigth", List.of()))
        .isInstanceOf(InputException.class)
        .hasMessage("error: there is no style `midnigth`\nhint: did you mean `midnight`?");
  }

  @Test
  void anUnknownNameThatIsLikeNoneListsThemAll() {
    assertThatThrownBy(() -> STYLES.load("watercolour", List.of()))
        .hasMessageContaining(
            "hint: the styles are `aurora`, `duotone`, `gazette`, `ink`, `midnight`, `notebook`, `plain`, `scroll`, `swiss` and `terminal`");
  }

  @Test
  void aMissingFileIsOneError() {
    String file = folder.resolve("none.json").toString();
    assertThat(format(STYLES.check(file))).isEqualTo(file + ": error: there is no such style file");
  }

  @Test
  void aFolderIsNoStyle() {
    assertThat(format(STYLES.check(folder + "/")))
        .endsWith("error: expected a style file, found a folder");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    Path file = folder.resolve("latin.json");
    Files.write(file, "{ \"title\": \"caf\u00e9\" }".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(format(STYLES.check(file.toString())))
        .isEqualTo(file + ": error: the style file is not UTF-8 text");
  }

  @Test
  void aFileOfMoreThanAMegabyteIsRefused() throws IOException {
    Path file = folder.resolve("large.json");
    Files.writeString(file, "{ \"title\": \"" + "x".repeat(1 << 20) + "\" }");
    assertThat(format(STYLES.check(file.toString())))
        .isEqualTo(file + ": error: the style is larger than the limit of 1 megabyte");
  }

  @Test
  void aByteOrderMarkIsNoError() throws IOException {
    Path file = folder.resolve("bom.json");
    Files.writeString(file, "\uFEFF{ \"layout\": { \"text\": \"{quote}\" } }");
    assertThat(STYLES.check(file.toString())).isEmpty();
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.png"), "");
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("art.png"), outside.resolve("secret.png"));
    Path file = inside.resolve("linked.json");
    Files.writeString(file, "{ \"layout\": { \"image\": \"art.png\" } }");
    assertThat(format(STYLES.check(file.toString())))
        .endsWith("error: `art.png` is a link that leads out of the style's folder");
  }

  @Test
  void loadingThrowsEveryFaultAtOnce() {
    Path file = Path.of("src/test/corpus/style/fields/many-faults-in-one-file.json");
    assertThatThrownBy(() -> STYLES.load(file.toString(), List.of()))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.diagnostics())
                    .hasSizeGreaterThan(8)
                    .isEqualTo(STYLES.check(file.toString())));
  }

  @Test
  void aDesignIsMadeOnce() {
    Style ink = STYLES.load("ink", List.of()).value();
    assertThat(ink.design(CardKind.DIALOGUE, PORTRAIT))
        .isSameAs(ink.design(CardKind.DIALOGUE, PORTRAIT));
  }

  @Test
  void familiesPointAtWhereTheyAreNamed() {
    Style midnight = STYLES.load("midnight", List.of()).value();
    SortedMap<String, SourceSpan> families = midnight.families(CardKind.COVER, PORTRAIT);
    assertThat(families.keySet()).containsExactly("JetBrains Mono", "Noto Sans SC", "Sora");
    assertThat(families.get("Sora").file()).endsWith("midnight.json");
    assertThat(families.get("Sora").line()).isPositive();
  }

  @Test
  void aStyleTellsItsFilesAndSettings() {
    String file =
        Path.of("src/test/corpus/style/extends/fields-merge-lists-do-not.json").toString();
    Style style = STYLES.load(file, List.of("tokens.accent=#123")).value();
    assertThat(style.name()).isEqualTo("fields-merge-lists-do-not");
    assertThat(style.files().stream().map(p -> p.getFileName().toString()))
        .containsExactly("fields-merge-lists-do-not.json", "fine.json");
    assertThat(style.sets()).containsExactly("tokens.accent=#123");
  }

  private static String format(List<Diagnostic> found) {
    return found.stream().map(Diagnostic::format).reduce((a, b) -> a + "\n" + b).orElse("");
  }

  @Test
  void aMergedStyleIsTheSameStyleWithoutItsBase(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.json");
    Files.writeString(own, "{ \"extends\": \"plain\", \"tokens\": { \"ink\": \"#102030\" } }");
    Styles styles = Styles.open(Path.of("styles"));
    Style extending = styles.load(own.toString(), List.of()).value();
    Path whole = folder.resolve("whole.json");
    Files.writeString(whole, extending.merged());
    Style merged = styles.load(whole.toString(), List.of()).value();
    assertThat(merged.merged()).doesNotContain("extends").contains("#102030");
    Canvas wide = Canvases.find("wide");
    String places = "span: .*";
    assertThat(DesignDump.of(merged.design(CardKind.COVER, wide)).replaceAll(places, ""))
        .isEqualTo(DesignDump.of(extending.design(CardKind.COVER, wide)).replaceAll(places, ""));
  }
}
