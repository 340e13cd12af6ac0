package dev.jinju.choose;

import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.testing.Golden;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Episodes for the tests of this room. */
final class Episodes {
  private Episodes() {}

  static Episode of(String... lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return EpisodeReaders.read("a.md", bytes).value();
  }

  static Episode dialogue(String... lines) {
    return of("# Tides\n\n## Transcript\n" + String.join("\n", lines));
  }

  /** The samples and the corpus. */
  static List<Path> files() {
    List<Path> files = new ArrayList<>(Golden.files(Golden.project("episodes"), ".md"));
    files.addAll(Golden.files(Golden.corpus("choose"), ".md"));
    return files;
  }
}
