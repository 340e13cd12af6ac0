package dev.jinju.cli.options;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose episodes these are. */
public final class BrandOptions {
  private static final String BESIDE = "brand.json";

  @Option(
      names = "--brand",
      paramLabel = "FILE",
      description = "The show's brand (default: brand.json beside the episode, if there is one).")
  private @Nullable Path file;

  /** The file that was asked for; null when none was. */
  public @Nullable Path asked() {
    return file;
  }

  /** The file that was asked for, or lies beside an episode; null for neither. */
  public @Nullable Path of(Path episode) {
    if (file != null) {
      return file;
    }
    Path beside = episode.resolveSibling(BESIDE);
    return Files.isRegularFile(beside) ? beside : null;
  }

  /** The file that was asked for, or the place beside an episode where one may lie. */
  public Path place(Path episode) {
    return file != null ? file : episode.resolveSibling(BESIDE);
  }
}
