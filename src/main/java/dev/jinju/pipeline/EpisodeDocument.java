package dev.jinju.pipeline;

import dev.jinju.episode.EpisodeReaders;
import dev.jinju.episode.InputFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An episode's document as it was found.
 *
 * @param name what diagnostics call it, usually its path as the user wrote it
 * @param bytes undecoded; the array is shared, nobody changes it
 * @param folder against which its pictures are resolved
 * @param format as the user names it; null to tell it from the content
 */
public record EpisodeDocument(
    String name, byte[] bytes, Path folder, @Nullable InputFormat format) {

  /**
   * Reads a file.
   *
   * @param format null to tell it from the content
   * @throws dev.jinju.diag.InputException when it is missing, a folder, or cannot be read
   */
  public static EpisodeDocument read(Path file, @Nullable InputFormat format) {
    byte[] bytes = EpisodeReaders.bytes(file);
    return new EpisodeDocument(
        file.toString(), bytes, file.toAbsolutePath().resolveSibling(""), format);
  }
}
