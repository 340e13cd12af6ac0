package dev.jinju.episode;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.diag.Warned;
import dev.jinju.episode.internal.source.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The way in: reads an episode from a file or from bytes, whatever its format and encoding.
 * Thread-safe.
 */
public final class EpisodeReaders {
  /** Bytes. A three-hour transcript has about 0.3 million, so this stops mistakes, not episodes. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  private EpisodeReaders() {}

  /**
   * Reads the episode in a file.
   *
   * @throws InputException when the file is missing, too large, not text, or has nothing to choose
   *     from
   */
  public static Warned<Episode> read(Path file) {
    return read(file.toString(), bytes(file), null);
  }

  /**
   * Reads the episode in a file whose format is known.
   *
   * @param format null to tell it from the content
   * @throws InputException as {@link #read(Path)}, and when the document is not of the format
   */
  public static Warned<Episode> read(Path file, @Nullable InputFormat format) {
    return reading(file, format).episode();
  }

  /**
   * Reads the episode in a file, and what became of each line of it.
   *
   * @param format null to tell it from the content
   * @throws InputException as {@link #read(Path, InputFormat)}
   */
  public static Reading reading(Path file, @Nullable InputFormat format) {
    return reading(file.toString(), bytes(file), format);
  }

  /**
   * The bytes of a document's file, one more than {@link #MAX_BYTES} at most.
   *
   * @throws InputException when the file is missing, a folder, or cannot be read
   */
  public static byte[] bytes(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw fault(
          "is-a-directory",
          "expected a file but found a folder",
          name,
          "name the episode's Markdown file inside the folder");
    }
    if (!Files.exists(file)) {
      throw fault(
          "no-such-file",
          "there is no such file",
          name,
          "check the path; it is looked up from the folder in which the command runs");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw fault(
          "unreadable-file",
          "the file cannot be read: `" + e + "`",
          name,
          "check that the file may be read by you");
    }
  }

  /** Reads the episode in a document's bytes, whose format is told from the content. */
  public static Warned<Episode> read(String name, byte[] bytes) {
    return read(name, bytes, null);
  }

  /**
   * Reads the episode in a document's bytes.
   *
   * @param name what diagnostics call the document, usually its path
   * @param format null to tell it from the content
   * @throws InputException when the bytes are too many, not text, or have nothing to choose from
   */
  public static Warned<Episode> read(String name, byte[] bytes, @Nullable InputFormat format) {
    return reading(name, bytes, format).episode();
  }

  /**
   * Reads the episode in a document's bytes, and what became of each line.
   *
   * @throws InputException as {@link #read(String, byte[], InputFormat)}
   */
  public static Reading reading(String name, byte[] bytes, @Nullable InputFormat format) {
    if (bytes.length > MAX_BYTES) {
      throw fault(
          "file-too-large",
          "the file is larger than the limit of 20 MB",
          name,
          "split the document into one file per episode");
    }
    Warned<SourceText> decoded = Decoder.decode(name, bytes);
    SourceText source = decoded.value();
    Reading reading = (format == null ? formatOf(source) : format).reader().read(source);
    return new Reading(decoded.flatMap(text -> reading.episode()), reading.lines());
  }

  private static InputFormat formatOf(SourceText source) {
    for (InputFormat format : InputFormat.values()) {
      if (format.reader().accepts(source)) {
        return format;
      }
    }
    throw fault(
        "unknown-format",
        "no reader knows the format of this document",
        source.name(),
        "save the episode as a Markdown digest, SRT, WebVTT or JSON, or name its `--input-format`");
  }

  private static InputException fault(String code, String message, String name, String hint) {
    return new InputException(Diagnostic.error(code, message, SourceSpan.of(name)).withHint(hint));
  }
}
