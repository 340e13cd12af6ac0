package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.testing.Catalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed again and again leaves what one leaves that nothing happens to. */
class BatchKillSmoke {
  private static final int KILLS = 20;
  private static final int EPISODES = 70;

  /** Longer than an episode takes, so that kills fall into every part of one. */
  private static final int MOST_DELAY_MILLIS = 120;

  @TempDir Path folder;

  @Test
  void theTreeIsTheSameAfterTwentyKills() throws Exception {
    Path episodes = folder.resolve("episodes");
    Catalogue.write(episodes, EPISODES);
    Random chance = new Random(20);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      killed += killed(episodes, chance.nextInt(4), chance.nextInt(MOST_DELAY_MILLIS)) ? 1 : 0;
    }
    assertThat(killed).as("runs that did not come to their end").isGreaterThan(KILLS / 2);
    Map<String, Integer> resumed = whole(episodes, "killed");
    Map<String, Integer> undisturbed = whole(episodes, "undisturbed");
    assertThat(resumed).isEqualTo(undisturbed).hasSizeGreaterThan(EPISODES * 6);
  }

  /** Starts a run and kills it a moment after so many new episodes were made. */
  private boolean killed(Path episodes, int made, int delayMillis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(episodes, "killed")).redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader()) {
      int seen = 0;
      for (String line = lines.readLine(); line != null && seen < made; line = lines.readLine()) {
        seen += line.contains("\"state\":\"made\"") ? 1 : 0;
      }
      boolean over = process.waitFor(delayMillis, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      return !over;
    }
  }

  private Map<String, Integer> whole(Path episodes, String out)
      throws IOException, InterruptedException {
    Cli.Result result = ProcessRun.run(folder, Map.of(), command(episodes, out));
    assertThat(result.code()).as(result.err()).isZero();
    return Catalogue.tree(folder.resolve(out));
  }

  private List<String> command(Path episodes, String out) {
    List<String> args =
        List.of("batch", episodes.toString(), "--out", folder.resolve(out).toString());
    List<String> all = new ArrayList<>(args);
    all.addAll(List.of("--count", "2", "--format", "svg,png"));
    return BatchCommandTest.java(all.toArray(new String[0]));
  }
}
