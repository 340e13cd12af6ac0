package dev.jinju.font;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Gets the bytes of font files into native memory, where HarfBuzz reads them. */
final class FontFile {
  private static final long LARGEST = 256L << 20;

  private FontFile() {}

  /** Maps a file of our own, which nobody changes while we run. */
  static ByteBuffer map(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      checkSize(file, channel.size());
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * Copies a user's file: if it were mapped, an editor that cuts it short would end the process.
   */
  static ByteBuffer copy(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      checkSize(file, channel.size());
      ByteBuffer bytes = ByteBuffer.allocateDirect((int) channel.size());
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // read on until the buffer is full
      }
      return bytes.flip().asReadOnlyBuffer();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static InputException damaged(Path file, DamagedFont reason) {
    String name = String.valueOf(file.getFileName());
    Diagnostic diagnostic =
        Diagnostic.error(
                "bad-font",
                "`" + name + "` is not a usable font: " + reason.getMessage(),
                SourceSpan.of(file.toString()))
            .withHint(
                name.contains(".woff")
                    ? "web fonts are packed: take the `.ttf` or `.otf` file of the same face"
                    : "replace it by a fresh copy of the `.ttf` or `.otf` file");
    InputException failure = new InputException(diagnostic);
    failure.initCause(reason);
    return failure;
  }

  static Diagnostic missing(Path file) {
    return Diagnostic.error(
        "missing-font",
        "the font file `" + file.getFileName() + "` is missing",
        SourceSpan.of(file.toString()));
  }

  private static void checkSize(Path file, long size) {
    if (size > LARGEST) {
      throw damaged(file, new DamagedFont("it is larger than 256 MB"));
    }
  }

  private static InputException unreadable(Path file, IOException cause) {
    boolean absent = cause instanceof NoSuchFileException || !Files.exists(file);
    Diagnostic diagnostic =
        absent
            ? missing(file).withHint("put the file there, or remove it from the list of fonts")
            : Diagnostic.error(
                    "unreadable-font",
                    "the font file `" + file.getFileName() + "` cannot be read",
                    SourceSpan.of(file.toString()))
                .withHint("check that it is a file and that you may read it");
    InputException failure = new InputException(diagnostic);
    failure.initCause(cause);
    return failure;
  }
}
