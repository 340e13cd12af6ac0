package dev.jinju.text.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a tab-separated table of the program's own resources; lines that start with {@code # } are
 * its header.
 */
public final class TableFile {
  private TableFile() {}

  /**
   * Reads a whole table.
   *
   * @param name of a resource beside {@code dev/jinju/text/}
   * @return the rows' columns in the order of the file
   * @throws IllegalStateException when the program was packed without the table
   */
  public static List<String[]> rows(String name) {
    String path = "/dev/jinju/text/" + name;
    try (InputStream in = TableFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
