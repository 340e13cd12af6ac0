package dev.jinju.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name exists. */
class DocsTest {
  private static final Pattern TYPE = Pattern.compile("(?:[A-Z][a-z]+){1,5}");
  private static final Pattern PATH =
      Pattern.compile("[\\w.-]*/[\\w./-]*|[\\w-]+\\.(?:md|json|xml)");

  static Stream<Docs> documents() {
    return Docs.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void typesExist(Docs document) {
    List<String> named =
        document.code().stream().filter(code -> TYPE.matcher(code).matches()).toList();
    assertThat(Docs.types()).containsAll(named);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void packagesExist(Docs document) {
    document.code().stream()
        .filter(code -> code.startsWith("dev.jinju"))
        .map(code -> Docs.HOME.resolve("src/main/java").resolve(code.replace('.', '/')))
        .forEach(folder -> assertThat(folder).isDirectory());
  }

  /**
   * Files that a run writes or that users bring are named too; they are not part of the project.
   */
  @ParameterizedTest
  @MethodSource("documents")
  void pathsExist(Docs document) {
    Set<String> others =
        Set.of("index.html", "captions.md", "manifest.json", "brand.json", "report.json");
    document.code().stream()
        .filter(code -> PATH.matcher(code).matches() && !others.contains(code))
        .filter(code -> !code.startsWith("dev.") && !code.equals("./jinju"))
        .forEach(path -> assertThat(Docs.HOME.resolve(path)).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadSomewhere(Docs document) throws IOException {
    Path file = Docs.HOME.resolve(document.name());
    for (String link : document.links()) {
      if (!link.startsWith("https://")) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        assertThat(target).exists();
        if (parts.length == 2) {
          assertThat(anchors(Files.readString(target))).contains(parts[1]);
        }
      }
    }
  }

  /** What a heading is called in a link: its words in lower case, with {@code -} between them. */
  private static List<String> anchors(String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noMachineIsNamed(Docs document) {
    assertThat(document.text()).doesNotContainPattern("(?<![\\w.])/(?:root|home|tmp|work|usr)/");
  }

  @Test
  void everyDependencyHasItsReason() throws IOException {
    String pom = Files.readString(Docs.HOME.resolve("pom.xml"));
    String dependencies = pom.substring(pom.indexOf("</dependencyManagement>"));
    Set<String> artifacts =
        Pattern.compile("<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)<")
            .matcher(dependencies)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    List<String> told = Docs.read(Docs.HOME.resolve("docs/dependencies.md")).code();
    assertThat(told).containsAll(artifacts);
    assertThat(artifacts).hasSizeGreaterThan(10);
  }

  @Test
  void theTableOfRoomsIsTheOneThatIsHeld() throws IOException {
    Docs document = Docs.read(Docs.HOME.resolve("docs/architecture.md"));
    Set<String> told =
        Pattern.compile("(?m)^\\| `(\\w+)` \\|")
            .matcher(document.text())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    try (Stream<Path> folders = Files.list(Docs.HOME.resolve("src/main/java/dev/jinju"))) {
      assertThat(told)
          .isEqualTo(
              folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet()));
    }
  }
}
