package dev.jinju.episode.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the room's tables: UTF-8, one entry a line, {@code #} starts a comment line. */
public final class DataLines {
  private DataLines() {}

  /** The entries of a table beside this room's classes, each split at tabs. */
  public static List<List<String>> of(String name) {
    try (InputStream in = DataLines.class.getResourceAsStream("/dev/jinju/episode/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
