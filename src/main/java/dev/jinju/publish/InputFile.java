package dev.jinju.publish;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.publish.files.Sha256;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Something that a run was made of.
 *
 * @param role {@code episode}, {@code brand}, {@code style}, {@code font} or {@code picture}
 * @param name without folders, which differ from machine to machine
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
public record InputFile(String role, String name, String sha256) {

  public static InputFile of(String role, String path, byte[] bytes) {
    return new InputFile(role, name(path), Sha256.of(bytes));
  }

  /**
   * Reads the file for its hash.
   *
   * @throws InputException when it cannot be read any more
   */
  public static InputFile of(String role, Path file) {
    try {
      return new InputFile(role, name(file.toString()), Sha256.of(file));
    } catch (IOException e) {
      throw new InputException(
          Diagnostic.error(
              "unreadable-file",
              "the file cannot be read: `" + e + "`",
              SourceSpan.of(file.toString())));
    }
  }

  static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
