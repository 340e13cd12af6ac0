package dev.jinju.choose.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The tables of this room, rows of cells between tabs; lines with {@code #} are comments. */
public final class Tables {
  private Tables() {}

  /**
   * The rows of a table.
   *
   * @throws IllegalStateException when the program was built without it
   */
  public static List<String> rows(String name) {
    return optional(name)
        .orElseThrow(
            () -> new IllegalStateException("the table " + name + " is missing from the program"));
  }

  /** The rows of a table that not every language has. */
  public static Optional<List<String>> optional(String name) {
    try (InputStream in = Tables.class.getResourceAsStream("/dev/jinju/choose/" + name)) {
      if (in == null) {
        return Optional.empty();
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(all.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
