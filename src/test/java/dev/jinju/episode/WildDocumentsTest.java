package dev.jinju.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents in the forms in which producers keep them, whole and damaged: who speaks each turn is
 * told beforehand in {@code expected.tsv}.
 */
class WildDocumentsTest {
  private static final Path FOLDER = Golden.corpus("episode").resolve("wild");

  /** The part of all turns that may have another speaker than they should. */
  private static final double MAX_WRONG = 0.02;

  /** What a document holds. */
  record Expected(
      String file, String title, String language, int highlights, List<String> speakers) {
    static Expected of(String row) {
      String[] cells = row.split("\t", -1);
      return new Expected(
          cells[0],
          cells[1],
          cells[2],
          Integer.parseInt(cells[3]),
          List.of(cells[4].split("\\|", -1)));
    }

    Episode read() {
      return EpisodeReaders.read(FOLDER.resolve(file)).value();
    }
  }

  static Stream<Expected> documents() {
    return Golden.read(FOLDER.resolve("expected.tsv"))
        .lines()
        .filter(row -> !row.startsWith("#"))
        .map(Expected::of);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documentIsReadAsItIsMeant(Expected expected) {
    Episode episode = expected.read();
    assertThat(episode.turns()).extracting(Turn::speaker).isEqualTo(expected.speakers());
    assertThat(episode.title()).isEqualTo(expected.title());
    assertThat(episode.language()).isEqualTo(expected.language());
    assertThat(episode.highlights()).hasSize(expected.highlights());
  }

  @Test
  void nearlyAllTurnsHaveTheirSpeaker() {
    int turns = 0;
    int wrong = 0;
    for (Expected expected : documents().toList()) {
      List<String> read = expected.read().turns().stream().map(Turn::speaker).toList();
      turns += expected.speakers().size();
      for (int i = 0; i < expected.speakers().size(); i++) {
        boolean right = i < read.size() && read.get(i).equals(expected.speakers().get(i));
        wrong += right ? 0 : 1;
      }
    }
    assertThat(wrong).isLessThanOrEqualTo((int) (turns * MAX_WRONG));
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(40);
  }
}
