package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.Cli.Result;
import dev.jinju.testing.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {
  @TempDir Path folder;

  @Test
  void noLineIsMadeTwice() {
    Path episodes = folder.resolve("episodes");
    Catalogue.write(episodes, 3);
    batch("first", episodes);
    Set<String> lines = texts();
    batch("second", episodes);
    Set<String> more = texts();
    assertThat(lines).hasSize(6);
    assertThat(more).hasSize(12).containsAll(lines);
  }

  @Test
  void whatIsKeptIsNotChosenAgainAndTheOrderOfThreadsDoesNotMatter() {
    Path episodes = folder.resolve("episodes");
    Catalogue.write(episodes, 6);
    batch("out", episodes, "--jobs", "4");
    Set<String> lines = texts();
    assertThat(batch("out", episodes).err()).contains("6 episodes kept");
    assertThat(texts()).isEqualTo(lines);
    Map<String, Integer> four = Catalogue.tree(folder.resolve("out/episode-0005"));
    Cli.launch("ledger", "forget", ledger(), "--all");
    batch("one", episodes, "--jobs", "1");
    assertThat(Catalogue.tree(folder.resolve("one/episode-0005"))).hasSameSizeAs(four);
    assertThat(texts()).isEqualTo(lines);
  }

  @Test
  void renderAndPickKnowItToo() {
    Path episodes = folder.resolve("episodes");
    Catalogue.write(episodes, 1);
    String episode = episodes.resolve("episode-0001.md").toString();
    List<String> picks =
        List.of("pick", "--episode", episode, "--count", "1", "--ledger", ledger());
    String before = Cli.launch(picks.toArray(new String[0])).out();
    Cli.launch(
        "render",
        "--episode",
        episode,
        "--count",
        "1",
        "--format",
        "svg",
        "--ledger",
        ledger(),
        "--out",
        folder.resolve("out").toString());
    assertThat(texts()).hasSize(1);
    assertThat(Cli.launch(picks.toArray(new String[0])).out()).isNotEqualTo(before);
    Result gone = Cli.launch("ledger", "forget", ledger(), "--show", "千集 1");
    assertThat(gone.out()).isEqualTo("1 line forgotten\n");
    assertThat(Cli.launch(picks.toArray(new String[0])).out()).isEqualTo(before);
  }

  @Test
  void anEpisodeWithoutANewLineFails() {
    Path episodes = folder.resolve("episodes");
    Catalogue.write(episodes, 1);
    String[] again = {
      "render",
      "--episode",
      episodes.resolve("episode-0001.md").toString(),
      "--count",
      "40",
      "--format",
      "svg",
      "--ledger",
      ledger(),
      "--out",
      folder.resolve("out").toString()
    };
    Result result = Cli.launch(again);
    for (int run = 0; run < 40 && result.code() == 0; run++) {
      result = Cli.launch(again);
    }
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("every line of the episode was made a card before");
  }

  @Test
  void whatIsWatchedIsNotRemembered() {
    Result result = Cli.launch("render", "--episode", "any.md", "--watch", "--ledger", ledger());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("`--watch` and `--ledger` exclude each other");
  }

  @Test
  void whatIsToBeForgottenHasToBeSaid() {
    Result result = Cli.launch("ledger", "forget", ledger());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("`--show`, `--title`, `--id` or `--all` is missing");
  }

  private Result batch(String out, Path episodes, String... more) {
    List<String> args =
        new ArrayList<>(List.of("batch", episodes.toString(), "--count", "2", "--format", "svg"));
    args.addAll(List.of("--ledger", ledger(), "--out", folder.resolve(out).toString()));
    args.addAll(List.of(more));
    Result result = Cli.launch(args.toArray(new String[0]));
    assertThat(result.code()).as(result.err()).isZero();
    return result;
  }

  private String ledger() {
    return folder.resolve("ledger.jsonl").toString();
  }

  private Set<String> texts() {
    return Cli.launch("ledger", "list", ledger())
        .out()
        .lines()
        .map(line -> line.split("\t", -1)[3])
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
