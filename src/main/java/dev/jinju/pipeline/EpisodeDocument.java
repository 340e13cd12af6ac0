package dev.jinju.pipeline;

import dev.jinju.episode.EpisodeReaders;
import java.nio.file.Path;

/**
 * An episode's document as it was found.
 *
 * @param name what diagnostics call it, usually its path as the user wrote it
 * @param bytes undecoded; the array is shared, nobody changes it
 * @param folder against which its pictures are resolved
 */
public record EpisodeDocument(String name, byte[] bytes, Path folder) {

  /**
   * Reads a file.
   *
   * @throws dev.jinju.diag.InputException when it is missing, a folder, or cannot be read
   */
  public static EpisodeDocument read(Path file) {
    byte[] bytes = EpisodeReaders.bytes(file);
    return new EpisodeDocument(file.toString(), bytes, file.toAbsolutePath().resolveSibling(""));
  }
}
