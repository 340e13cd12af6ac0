package dev.jinju.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
  private static final int SECONDS = 60;

  @TempDir Path folder;
  private final BlockingQueue<List<Path>> works = new LinkedBlockingQueue<>();
  private final FileWatch watch = new FileWatch();
  private Path style;
  private Path text;
  private Thread thread;

  @BeforeEach
  void begin() throws Exception {
    style = Files.writeString(folder.resolve("style.json"), "one");
    text = Files.writeString(folder.resolve("text.md"), "one");
    List<Path> files = List.of(style, text, folder.resolve("brand.json"));
    thread =
        new Thread(
            () ->
                watch.run(
                    files,
                    changed -> {
                      works.add(changed);
                      return files;
                    }));
    thread.start();
    assertThat(next()).isEmpty();
  }

  @AfterEach
  void end() throws InterruptedException {
    watch.stop(SECONDS);
    thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
    assertThat(thread.isAlive()).isFalse();
    assertThat(works).isEmpty();
  }

  @Test
  void eachSaveIsToldOnceWithTheFile() throws Exception {
    Files.writeString(text, "two");
    assertThat(next()).containsExactly(text);
    Files.writeString(style, "two");
    assertThat(next()).containsExactly(style);
  }

  @Test
  void aFileMovedIntoPlaceIsAChange() throws Exception {
    Path draft = Files.writeString(folder.resolve("style.json~"), "two");
    Files.move(draft, style, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    assertThat(next()).containsExactly(style);
  }

  @Test
  void aFileThatIsDeletedAndWrittenAnewIsOneChange() throws Exception {
    Files.delete(style);
    Files.writeString(style, "two");
    assertThat(next()).containsExactly(style);
  }

  @Test
  void aFileThatComesOrGoesIsAChange() throws Exception {
    Path brand = Files.writeString(folder.resolve("brand.json"), "{}");
    assertThat(next()).containsExactly(brand);
    Files.delete(brand);
    assertThat(next()).containsExactly(brand);
  }

  /** Editors and sync clients touch files without need. */
  @Test
  void aFileThatSaysTheSameIsNoChange() throws Exception {
    Files.setLastModifiedTime(style, FileTime.fromMillis(1_000));
    Files.writeString(text, "two");
    assertThat(next()).containsExactly(text);
  }

  private List<Path> next() throws InterruptedException, IOException {
    return Objects.requireNonNull(works.poll(SECONDS, TimeUnit.SECONDS), "no work was done");
  }
}
