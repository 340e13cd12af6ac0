package dev.jinju.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.diag.OutputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  @Test
  void writesWithTheFoldersAbove() throws IOException {
    Path file = folder.resolve("a/b/c.txt");
    AtomicFiles.write(file, bytes("whole"));
    assertThat(file).hasContent("whole");
    assertThat(names(file.getParent())).containsExactly("c.txt");
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    Path file = folder.resolve("c.txt");
    AtomicFiles.write(file, bytes("old and longer"));
    AtomicFiles.write(file, bytes("new"));
    assertThat(file).hasContent("new");
    assertThat(names(folder)).containsExactly("c.txt");
  }

  @Test
  void newFilesAreAsReadableAsAnyOther() throws IOException {
    Path other = Files.createFile(folder.resolve("other.txt"));
    Path file = folder.resolve("c.txt");
    AtomicFiles.write(file, bytes("whole"));
    assertThat(
            Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? Files.getPosixFilePermissions(file).equals(Files.getPosixFilePermissions(other))
                : Files.isReadable(file))
        .isTrue();
  }

  @Test
  void aFolderInTheWayIsLeftAloneAndNothingElseIsLeft() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("card.svg"));
    assertThatThrownBy(() -> AtomicFiles.write(inTheWay, bytes("whole")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("card.svg: error: a file is to be written here, but a folder")
        .hasMessageContaining("hint: choose another folder with `--out`");
    assertThat(inTheWay).isDirectory();
    assertThat(names(folder)).containsExactly("card.svg");
  }

  @Test
  void aFileWhereAFolderIsNeededIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("notes"), "mine");
    assertThatThrownBy(() -> AtomicFiles.write(file.resolve("x/card.svg"), bytes("whole")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("a folder is needed here, but `" + file + "` is a file");
    assertThat(file).hasContent("mine");
  }

  @Test
  void probingLeavesNothingBehind() throws IOException {
    AtomicFiles.probe(folder.resolve("a/b"));
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void probingFindsAFileInTheWay() throws IOException {
    Path file = Files.createFile(folder.resolve("notes"));
    assertThatThrownBy(() -> AtomicFiles.probe(file)).isInstanceOf(OutputException.class);
    assertThatThrownBy(() -> AtomicFiles.probe(file.resolve("a/b")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is a file");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
