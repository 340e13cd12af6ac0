package dev.jinju.episode;

import dev.jinju.diag.SourceSpan;
import java.util.List;

/**
 * A document as text, decoded, with {@code \n} as its only line end and without control characters.
 *
 * @param name the path as the user wrote it
 */
public record SourceText(String name, String text) {

  /** All lines without their ends; line n of the file is element n-1. */
  public List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  public SourceSpan at(int line) {
    return SourceSpan.of(name, line);
  }

  public SourceSpan at(int line, int column) {
    return new SourceSpan(name, line, column);
  }
}
