package dev.jinju.publish;

import dev.jinju.pipeline.EpisodeDocument;
import dev.jinju.publish.files.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Writes the cards of any number of episodes below one folder. One instance for a run; episodes
 * that take their places here are begun one after the other.
 */
public final class Publisher {
  private final Path out;
  private final String version;
  private final BiConsumer<Path, byte[]> writer;
  private final boolean live;
  private final OutputPaths paths;
  private final Map<Path, InputFile> hashes = new ConcurrentHashMap<>();

  private Publisher(Path out, String version, BiConsumer<Path, byte[]> writer, boolean live) {
    this.out = out;
    this.version = version;
    this.writer = writer;
    this.live = live;
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
    return new Publisher(out, version, AtomicFiles::write, false);
  }

  /**
   * Writes what differs from what it wrote before, with contact sheets that show each new picture
   * by themselves.
   *
   * @throws dev.jinju.diag.OutputException when nothing can be written there
   */
  public static Publisher live(Path out, String version) {
    AtomicFiles.probe(out);
    Map<Path, String> written = new ConcurrentHashMap<>();
    BiConsumer<Path, byte[]> writer =
        (file, bytes) -> {
          String hash = Sha256.of(bytes);
          if (!hash.equals(written.get(file)) || !Files.exists(file)) {
            AtomicFiles.write(file, bytes);
            written.put(file, hash);
          }
        };
    return new Publisher(out, version, writer, true);
  }

  /**
   * For the next run over the same episodes.
   *
   * @param changed files that are not as they were
   */
  public Publisher again(Collection<Path> changed) {
    Publisher next = new Publisher(out, version, writer, live);
    next.hashes.putAll(hashes);
    next.hashes.keySet().removeIf(file -> changed.contains(file.toAbsolutePath().normalize()));
    return next;
  }

  /** Does all the same and writes nothing. */
  public static Publisher dryRun(Path out, String version) {
    return new Publisher(out, version, (file, bytes) -> {}, false);
  }

  /**
   * Writes by a function of the caller's, at places that the caller has claimed.
   *
   * @param writer writes or replaces a file, whole or not at all; thread-safe
   */
  public static Publisher by(Path out, String version, BiConsumer<Path, byte[]> writer) {
    return new Publisher(out, version, writer, false);
  }

  /**
   * Begins an episode at a place of its own; episodes at different places may be written at the
   * same time.
   *
   * @param styleFiles every file that its styles were made of
   */
  public EpisodePublisher episode(
      EpisodeDocument document, List<Path> styleFiles, OutputPaths.Episode places) {
    return new EpisodePublisher(this, document, styleFiles, places);
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

  boolean isLive() {
    return live;
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
