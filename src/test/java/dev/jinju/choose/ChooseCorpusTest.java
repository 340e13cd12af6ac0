package dev.jinju.choose;

import dev.jinju.choose.candidate.Cut;
import dev.jinju.choose.score.Reason;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.testing.Golden;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each document of the corpus, and each sample, gives the choice in the {@code .picks} file of its
 * name.
 */
class ChooseCorpusTest {
  private static final Path CORPUS = Golden.corpus("choose");

  @TestFactory
  Stream<DynamicTest> documents() {
    return Golden.files(CORPUS, ".md").stream().map(f -> test(f, Golden.beside(f, ".picks")));
  }

  @TestFactory
  Stream<DynamicTest> samples() {
    return Golden.files(Golden.project("episodes"), ".md").stream()
        .map(
            f ->
                test(
                    f,
                    CORPUS.resolve("samples").resolve(Golden.beside(f, ".picks").getFileName())));
  }

  private static DynamicTest test(Path file, Path golden) {
    String name = file.getFileName().toString();
    return DynamicTest.dynamicTest(
        name, file.toUri(), () -> Golden.check(golden, text(EpisodeReaders.read(file).value())));
  }

  private static String text(Episode episode) {
    Choice choice = Chooser.choose(episode, Selection.standard());
    StringBuilder out = new StringBuilder();
    choice.picks().forEach(p -> out.append(text(p)));
    choice.dropped().forEach(d -> out.append("dropped " + d.id() + ": " + d.reason() + "\n"));
    return out.toString();
  }

  private static String text(Pick pick) {
    String question = pick.question() == null ? "" : "  ? " + pick.question() + "\n";
    String cuts = pick.trims().stream().map(ChooseCorpusTest::text).collect(Collectors.joining());
    String reasons =
        pick.reasons().stream().map(Reason::toString).collect(Collectors.joining("; "));
    return pick.score()
        + " "
        + pick.id()
        + " "
        + pick.kind().id()
        + "\n"
        + question
        + "  "
        + pick.text()
        + "\n"
        + cuts
        + "  "
        + reasons
        + "\n\n";
  }

  private static String text(Cut cut) {
    return "  cut `" + cut.text() + "` from " + cut.where() + "\n";
  }
}
