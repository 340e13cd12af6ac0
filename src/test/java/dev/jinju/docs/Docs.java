package dev.jinju.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of the project, and what of the project they name. */
record Docs(String name, String text) {
  static final Path HOME = Path.of(System.getProperty("jinju.home", "")).toAbsolutePath();

  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  static Stream<Docs> all() {
    try (Stream<Path> docs = Files.list(HOME.resolve("docs"))) {
      Stream<Path> top =
          Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(HOME::resolve);
      List<Docs> read = new ArrayList<>();
      Stream.concat(top, docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .forEach(file -> read.add(read(file)));
      return read.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Docs read(Path file) {
    try {
      return new Docs(HOME.relativize(file).toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything in code style within a line. */
  List<String> code() {
    return found(CODE.matcher(FENCE.matcher(text).replaceAll("")).results());
  }

  /** The lines of all blocks of shell commands, without comments. */
  List<String> commands() {
    return FENCE
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals("sh"))
        .flatMap(block -> block.group(2).lines())
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Targets of links. */
  List<String> links() {
    return found(Pattern.compile("\\]\\(([^)]+)\\)").matcher(text).results());
  }

  /** Simple names of all types and constants of the sources, tests included. */
  static Set<String> types() {
    try (Stream<Path> files = Files.walk(HOME.resolve("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".java"))
          .map(file -> file.substring(0, file.length() - ".java".length()))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(Stream<MatchResult> results) {
    return results.map(result -> result.group(1)).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
