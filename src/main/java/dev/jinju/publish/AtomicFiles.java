package dev.jinju.publish;

import dev.jinju.diag.OutputException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files that appear whole or not at all: the bytes go to a temporary file in the same
 * folder, which is then moved to the file's place. Thread-safe for different files.
 */
public final class AtomicFiles {
  private AtomicFiles() {}

  /**
   * Writes or replaces a file and creates the folders above it.
   *
   * @throws OutputException when it cannot be written; nothing of it is left then
   */
  public static void write(Path file, byte[] bytes) {
    Path folder = createFolder(folderOf(file));
    write(file, bytes, folder);
  }

  /**
   * The same with the temporary file in another folder of the same file system, so that what a
   * killed run leaves lies there and not beside the files.
   *
   * @param staging has to be there
   * @throws OutputException when it cannot be written; nothing of it is left then
   */
  public static void write(Path file, byte[] bytes, Path staging) {
    createFolder(folderOf(file));
    Path temporary = temporary(staging);
    try {
      Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(temporary, file);
    } catch (IOException e) {
      remove(temporary, e);
      throw WriteFault.ofFile(file, e);
    }
  }

  /**
   * Makes sure that files can be made in a folder, or that the folder itself can be made; leaves
   * nothing behind.
   *
   * @throws OutputException when they cannot
   */
  public static void probe(Path folder) {
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    Path temporary = temporary(existing);
    try {
      Files.createFile(temporary);
      Files.delete(temporary);
    } catch (IOException e) {
      throw WriteFault.ofFolder(folder, e);
    }
  }

  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    return folder == null ? Path.of("") : folder;
  }

  /**
   * Creates a folder and those above it.
   *
   * @throws OutputException when it cannot be made
   */
  public static Path createFolder(Path folder) {
    try {
      return Files.createDirectories(folder.toAbsolutePath());
    } catch (IOException e) {
      throw WriteFault.ofFolder(folder, e);
    }
  }

  private static Path temporary(Path folder) {
    return folder.resolve(".jinju-" + UUID.randomUUID() + ".tmp");
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.isDirectory(to)) {
      // Some systems would replace an empty folder.
      throw new DirectoryNotEmptyException(to.toString());
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path temporary, IOException cause) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
