package dev.jinju.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each style of the corpus gives either exactly the diagnostics of its {@code .err} file or the
 * design of its {@code .design} file. Comments at its top say for which card and canvas ({@code //
 * for: cover story}) and with which settings ({@code // set: path=value}).
 */
class StyleCorpusTest {
  private static final Path CORPUS = Path.of("src", "test", "corpus", "style");
  private static final Styles STYLES = Styles.open(Path.of("styles"));

  @TestFactory
  Stream<DynamicTest> everyStyleOfTheCorpus() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !file.getParent().endsWith("base"))
          .sorted()
          .toList()
          .stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      CORPUS.relativize(file).toString(), file.toUri(), () -> verify(file)));
    }
  }

  private static void verify(Path file) throws IOException {
    List<String> sets = header(file, "// set: ");
    String actual;
    String suffix;
    List<Diagnostic> found = sets.isEmpty() ? STYLES.check(file.toString()) : faults(file, sets);
    if (!found.isEmpty()) {
      suffix = ".err";
      actual =
          found.stream()
              .map(d -> d.format().replace('\\', '/').replace(unix(CORPUS), "$CORPUS"))
              .collect(Collectors.joining("\n", "", "\n"));
    } else {
      suffix = ".design";
      List<String> wanted = header(file, "// for: ");
      List<String> words =
          wanted.isEmpty() ? List.of("dialogue", "portrait") : List.of(wanted.get(0).split(" "));
      Style style = STYLES.load(file.toString(), sets).value();
      CardKind kind = CardKind.ofId(words.get(0)).orElseThrow();
      actual = DesignDump.of(style.design(kind, Canvases.find(words.get(1))));
    }
    compare(file, suffix, actual);
  }

  private static List<Diagnostic> faults(Path file, List<String> sets) {
    try {
      return STYLES.load(file.toString(), sets).warnings();
    } catch (InputException e) {
      return e.diagnostics();
    }
  }

  private static void compare(Path file, String suffix, String actual) throws IOException {
    Path expected = Path.of(file.toString().replaceFirst("\\.json$", suffix));
    if (!Files.exists(expected) || Boolean.getBoolean("jinju.update")) {
      Files.writeString(expected, actual);
      fail("written, look at it: " + expected);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static List<String> header(Path file, String start) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  private static String unix(Path path) {
    return path.toString().replace('\\', '/');
  }
}
