package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile sizes end soon, with one clear word; the guards are generous, since machines are busy.
 */
@Timeout(60)
class LargeInputTest {
  private static final String SENTENCE = "因为走路的时候，你永远不会错过一条街。";
  private static final String LINE = SENTENCE.repeat(100_000 / SENTENCE.length());

  @TempDir Path folder;

  @Test
  void aLineOfHundredThousandCharactersIsNoObstacle() throws IOException {
    Cli.Result result = render(digest("走路", LINE));
    assertThat(result.code()).as(result.err()).isZero();
  }

  @Test
  void pickedWholeItIsTooLong() throws IOException {
    Cli.Result result = render(digest("走路", LINE), "--pick", "t2");
    assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .contains("episode.md:10: error: the text of role `quote` of card `t2` has ")
        .contains("hint: shorten the text");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aTitleOfThatLengthIsRefused() throws IOException {
    Cli.Result result = render(digest(LINE, SENTENCE));
    assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains("characters, and a card takes at most");
  }

  @Test
  void aFileAboveTheLimitIsRefused() throws IOException {
    Cli.Result result = render("# 走路\n\n" + "字".repeat(7_000_000));
    assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains("the file is larger than the limit of 20 MB");
  }

  private static String digest(String title, String answer) {
    return "# %s\n\n## 亮点\n\n- 每天走 8,000 步的人，平均多睡 47 分钟。\n\n## 详细对话\n\n林溪：为什么走路？\n周野：%s\n"
        .formatted(title, answer);
  }

  private Cli.Result render(String document, String... more) throws IOException {
    Path episode = Files.writeString(folder.resolve("episode.md"), document);
    String[] args = new String[7 + more.length];
    args[0] = "render";
    args[1] = "--episode";
    args[2] = episode.toString();
    args[3] = "--out";
    args[4] = folder.resolve("out").toString();
    args[5] = "--format";
    args[6] = "svg";
    System.arraycopy(more, 0, args, 7, more.length);
    return Cli.launch(args);
  }
}
