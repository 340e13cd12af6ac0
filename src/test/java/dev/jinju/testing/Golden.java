package dev.jinju.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares what a room makes with files that were looked at once and kept.
 *
 * <p>A file that is missing is written, and the test fails so that somebody looks at it. With
 * {@code -Djinju.update=true} a file that differs is written again, and the test fails all the
 * same: nobody commits a change unseen.
 */
public final class Golden {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", ""));

  private Golden() {}

  /** A folder of the corpora: {@code corpus("episode")} is {@code src/test/corpus/episode}. */
  public static Path corpus(String room) {
    return HOME.resolve("src").resolve("test").resolve("corpus").resolve(room);
  }

  /** A folder at the project's root. */
  public static Path project(String folder) {
    return HOME.resolve(folder);
  }

  /** All files below a folder with an ending such as {@code .md}, sorted. */
  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The file beside an input with another ending: {@code a.md} and {@code .json} give {@code
   * a.json}.
   */
  public static Path beside(Path input, String ending) {
    String name = input.getFileName().toString();
    return input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
  }

  /** Fails unless the file holds exactly this text, in UTF-8. */
  public static void check(Path golden, String actual) {
    if (!Files.exists(golden)) {
      write(golden, actual);
      fail("%s was missing and is written now: look at it, then run the test again", golden);
    }
    String expected = read(golden);
    if (!expected.equals(actual) && Boolean.getBoolean("jinju.update")) {
      write(golden, actual);
      fail("%s is written again: look at the difference, then run the test again", golden);
    }
    assertThat(actual).as(golden.toString()).isEqualTo(expected);
  }

  /** Fails if the file exists: its case does not make such a thing any more. */
  public static void checkAbsent(Path golden) {
    if (Files.exists(golden) && Boolean.getBoolean("jinju.update")) {
      delete(golden);
      fail("%s is deleted: its case makes no such file any more", golden);
    }
    assertThat(golden).doesNotExist();
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static void write(Path file, String text) {
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
