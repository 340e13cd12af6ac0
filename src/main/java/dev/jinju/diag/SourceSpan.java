package dev.jinju.diag;

/**
 * A place in an input file.
 *
 * @param file the path as the user wrote it
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, in UTF-16 units; 0 when the whole line is meant
 */
public record SourceSpan(String file, int line, int column) {
  public static SourceSpan of(String file) {
    return new SourceSpan(file, 0, 0);
  }

  public static SourceSpan of(String file, int line) {
    return new SourceSpan(file, line, 0);
  }

  /** {@code file:line:column}, without the parts that are 0. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
