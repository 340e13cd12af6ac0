package dev.jinju.publish;

import dev.jinju.pipeline.EpisodeDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Writes the cards of any number of episodes below one folder. One instance for a run; its episodes
 * are written one after the other.
 */
public final class Publisher {
  private final Path out;
  private final String version;
  private final BiConsumer<Path, byte[]> writer;
  private final OutputPaths paths;
  private final Map<Path, InputFile> hashes = new ConcurrentHashMap<>();

  private Publisher(Path out, String version, BiConsumer<Path, byte[]> writer) {
    this.out = out;
    this.version = version;
    this.writer = writer;
    this.paths = new OutputPaths(out);
  }

  /**
   * Writes into a folder, which is made with the first file.
   *
   * @param version of the program, for the manifest
   * @throws dev.jinju.diag.OutputException when nothing can be written there
   */
  public static Publisher into(Path out, String version) {
    AtomicFiles.probe(out);
    return new Publisher(out, version, AtomicFiles::write);
  }

  /** Does all the same and writes nothing. */
  public static Publisher dryRun(Path out, String version) {
    return new Publisher(out, version, (file, bytes) -> {});
  }

  /**
   * Begins an episode.
   *
   * @param styleFiles every file that its styles were made of
   * @param manyStyles whether each style gets a folder of its own
   */
  public EpisodePublisher episode(
      EpisodeDocument document, List<Path> styleFiles, boolean manyStyles) {
    return new EpisodePublisher(
        this, document, styleFiles, paths.episode(document.name(), manyStyles));
  }

  /** The folder that was asked for. */
  public Path out() {
    return out;
  }

  String version() {
    return version;
  }

  void write(Path file, byte[] bytes) {
    writer.accept(file, bytes);
  }

  /** Files are hashed once a run: fonts are large and serve every episode. */
  InputFile input(String role, Path file) {
    return hashes.computeIfAbsent(file, f -> InputFile.of(role, f));
  }
}
