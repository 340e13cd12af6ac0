package dev.jinju.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.testing.Golden;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each document of the corpus gives the episode in the {@code .json} file beside it, and says what
 * stands in the {@code .err} file.
 */
class EpisodeCorpusTest {
  private static final Path CORPUS = Golden.corpus("episode");
  private static final List<Path> CASES = Golden.files(CORPUS, ".md");
  private static final Path FORMATS = Golden.corpus("episode").resolve("formats");

  /** Documents of the other formats; what they give stands in a file of its own ending. */
  private static final List<Path> OTHERS =
      Stream.concat(
              Stream.of(".srt", ".vtt", ".html", ".xml", ".txt")
                  .flatMap(ending -> Golden.files(CORPUS, ending).stream()),
              Golden.files(FORMATS, ".json").stream())
          .toList();

  @TestFactory
  Stream<DynamicTest> documents() {
    return Stream.concat(CASES.stream(), OTHERS.stream())
        .map(file -> DynamicTest.dynamicTest(name(file), file.toUri(), () -> check(file)));
  }

  private static void check(Path file) {
    try {
      Warned<Episode> read = EpisodeReaders.read(name(file), Golden.bytes(file));
      checkDiagnostics(file, read.warnings());
      Golden.check(Golden.beside(file, ending(file)), EpisodeJson.write(read));
    } catch (InputException e) {
      checkDiagnostics(file, e.diagnostics());
      Golden.checkAbsent(Golden.beside(file, ending(file)));
    }
  }

  private static String ending(Path file) {
    return file.toString().endsWith(".md") ? ".json" : ".episode";
  }

  private static void checkDiagnostics(Path file, List<Diagnostic> diagnostics) {
    Path expected = Golden.beside(file, ".err");
    if (diagnostics.isEmpty()) {
      Golden.checkAbsent(expected);
    } else {
      Golden.check(
          expected, diagnostics.stream().map(d -> d.format() + "\n").collect(Collectors.joining()));
    }
  }

  /** The path from the corpus's folder on, with slashes: the name that diagnostics show. */
  private static String name(Path file) {
    return CORPUS.relativize(file).toString().replace('\\', '/');
  }

  @Test
  void aThirdOfTheCorpusIsAboutWhatGoesWrong() {
    long wrong = CASES.stream().filter(f -> Files.exists(Golden.beside(f, ".err"))).count();
    assertThat(wrong * 3).isGreaterThanOrEqualTo(CASES.size());
  }

  @Test
  void lineEndsMakeNoDifference() {
    for (Path file : CASES) {
      String text = Golden.read(file);
      if (!text.contains("\uFFFD") && !text.contains("\r")) {
        String expected = outcome(text);
        assertThat(outcome(text.replace("\n", "\r\n"))).as(name(file)).isEqualTo(expected);
        assertThat(outcome(text.replace("\n", "\r"))).as(name(file)).isEqualTo(expected);
      }
    }
  }

  private static String outcome(String text) {
    try {
      return EpisodeJson.write(EpisodeReaders.read("a.md", text.getBytes(StandardCharsets.UTF_8)));
    } catch (InputException e) {
      return e.getMessage();
    }
  }

  @Test
  void everyWordOfADialogueIsInATurnOrInAWarning() {
    for (Path file : CASES) {
      for (Turn turn : turns(file)) {
        assertThat(turn.text()).as(name(file)).isNotBlank();
        assertThat(turn.speaker()).as(name(file)).isEqualTo(turn.speaker().strip());
        assertThat(turn.marks())
            .as(name(file))
            .allSatisfy(m -> assertThat(m.end()).isLessThanOrEqualTo(turn.text().length()));
      }
    }
  }

  private static List<Turn> turns(Path file) {
    try {
      return EpisodeReaders.read(name(file), Golden.bytes(file)).value().turns();
    } catch (InputException e) {
      return List.of();
    }
  }
}
