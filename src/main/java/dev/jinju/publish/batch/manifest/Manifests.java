package dev.jinju.publish.batch.manifest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Tells manifests from episodes and opens them: {@code .jsonl} and {@code .ndjson} hold one JSON
 * object a line, {@code .csv} has the names of fields in its first line, and {@code .json} is a
 * manifest when it is an array whose first object names an {@code episode}.
 */
public final class Manifests {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Enough of a file to see whether it is a manifest. */
  private static final int START = 4096;

  private Manifests() {}

  /** Whether a file is a manifest, by its name and, for {@code .json}, how it begins. */
  public static boolean is(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".csv")) {
      return true;
    }
    if (!name.endsWith(".json") || !Files.isRegularFile(file)) {
      return false;
    }
    try (Reader reader = reader(file)) {
      char[] start = new char[START];
      int read = Math.max(0, reader.read(start));
      return new String(start, 0, read)
          .matches("(?s)\\s*\\[\\s*(\\]|\\{[^{}]*\"(episode|canvases|formats|picks)\"\\s*:.*)");
    } catch (IOException e) {
      // What is no text is no manifest; whoever reads it as an episode tells the fault.
      return false;
    }
  }

  /**
   * Opens a manifest.
   *
   * @throws InputException when it cannot be read, or is nothing that holds rows
   */
  public static Rows open(Path file) {
    try {
      Reader reader = reader(file);
      boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
      return csv ? CsvRows.open(file, reader) : JsonRows.open(file, reader);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** UTF-8, strictly, without the mark that some programs put before it. */
  private static Reader reader(Path file) throws IOException {
    Reader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static InputException unreadable(Path file, IOException e) {
    boolean there = Files.exists(file);
    String message = there ? "the file cannot be read: `" + e + "`" : "there is no such file";
    String hint =
        there
            ? "save the manifest as UTF-8 text that may be read by you"
            : "check the path; it is looked up from the folder in which the command runs";
    return new InputException(
        Diagnostic.error(
                there ? "unreadable-file" : "no-such-file", message, SourceSpan.of(file.toString()))
            .withHint(hint));
  }

  /** A fault of the notation, after which nothing more can be read. */
  static InputException broken(Path file, JacksonException e, String notation, String hint) {
    TokenStreamLocation at = e.getLocation();
    int line = at == null ? 0 : Math.max(0, at.getLineNr());
    int column = line == 0 ? 0 : Math.max(0, at.getColumnNr());
    return new InputException(
        Diagnostic.error(
                "broken-manifest",
                "expected " + notation + " but found a fault here: " + e.getOriginalMessage(),
                new SourceSpan(file.toString(), line, column))
            .withHint(hint));
  }
}
