package dev.jinju.cli.options;

import dev.jinju.episode.InputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an episode's document is read. */
public final class InputOptions {
  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      completionCandidates = Converters.InputFormats.class,
      description =
          "Its format: subtitles, episode-json, transcript-json, rss, html or digest (default: told"
              + " from its content).")
  private @Nullable InputFormat format;

  public @Nullable InputFormat format() {
    return format;
  }
}
