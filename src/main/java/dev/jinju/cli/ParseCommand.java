package dev.jinju.cli;

import dev.jinju.cli.options.InputOptions;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.episode.EpisodeJson;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.episode.Reading;
import dev.jinju.publish.JsonText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parse}: an episode as JSON. */
@Command(
    name = "parse",
    customSynopsis = "jinju parse --episode FILE [OPTIONS]",
    description = "Prints what is read of an episode, as JSON with the warnings.")
final class ParseCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--episode",
      required = true,
      paramLabel = "FILE",
      description = "The episode's document.")
  private Path episode;

  @Mixin private InputOptions format;

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Reading reading = EpisodeReaders.reading(episode, format.format());
    if (console.json()) {
      console.data(EpisodeJson.tree(reading));
    } else {
      console.data(JsonText.pretty(EpisodeJson.tree(reading.episode())).stripTrailing());
      console.report(reading.episode().warnings());
      console.note(LineSummary.of(reading.lines()));
    }
    return ExitCode.DONE;
  }
}
