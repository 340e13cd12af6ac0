package dev.jinju.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.diag.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpisodeReadersTest {
  @TempDir Path folder;

  @Test
  void readsAFileAndNamesItInEverySpan() throws IOException {
    Path file = folder.resolve("潮汐 表.md");
    Files.writeString(file, "# T\n\n## Highlights\n- High water came early.\n");
    Episode episode = EpisodeReaders.read(file).value();
    assertThat(episode.highlights())
        .singleElement()
        .satisfies(h -> assertThat(h.span()).hasToString(file + ":4"));
  }

  @Test
  void missingFileIsOneErrorWithAHint() {
    Path file = folder.resolve("none.md");
    assertThatThrownBy(() -> EpisodeReaders.read(file))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            %s: error: there is no such file
            hint: check the path; it is looked up from the folder in which the command runs\
            """,
            file);
  }

  @Test
  void folderIsOneErrorWithAHint() {
    assertThatThrownBy(() -> EpisodeReaders.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            %s: error: expected a file but found a folder
            hint: name the episode's Markdown file inside the folder\
            """,
            folder);
  }

  @Test
  void moreBytesThanTheLimitAreNotRead() {
    byte[] bytes = new byte[EpisodeReaders.MAX_BYTES + 1];
    assertThatThrownBy(() -> EpisodeReaders.read("big.md", bytes))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            big.md: error: the file is larger than the limit of 20 MB
            hint: split the document into one file per episode\
            """);
  }

  @Test
  void sourceWithoutTheWebIsNoSource() {
    String text = "---\nurl: ftp://a.example.com\n---\n# T\n\n## Highlights\n- High water.\n";
    Episode episode = EpisodeReaders.read("a.md", text.getBytes(StandardCharsets.UTF_8)).value();
    assertThat(episode.source()).isNull();
  }
}
