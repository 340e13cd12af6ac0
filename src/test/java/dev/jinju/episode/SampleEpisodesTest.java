package dev.jinju.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.diag.Warned;
import dev.jinju.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The episodes that come with the program are read whole and without a warning. */
class SampleEpisodesTest {
  static final List<Path> SAMPLES = Golden.files(Golden.project("episodes"), ".md");

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void sampleIsReadWithoutAWarning(Path file) {
    Warned<Episode> read = EpisodeReaders.read(file);
    Episode episode = read.value();
    assertThat(read.warnings()).isEmpty();
    assertThat(episode.summary()).isNotBlank();
    assertThat(episode.highlights()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(episode.turns()).hasSizeGreaterThan(12);
    assertThat(episode.sections()).isNotEmpty();
    assertThat(episode.source()).startsWith("https://").doesNotEndWith("_");
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void languageIsTheOneInTheName(Path file) {
    String name = file.getFileName().toString();
    assertThat(name).endsWith("." + EpisodeReaders.read(file).value().language() + ".md");
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void hostIsFoundWithoutFrontMatter(Path file) {
    Episode episode = EpisodeReaders.read(file).value();
    Episode bare =
        new Episode(
            episode.title(),
            episode.language(),
            episode.summary(),
            episode.highlights(),
            episode.turns(),
            episode.sections(),
            episode.source(),
            About.NOTHING);
    assertThat(Cast.of(bare).hosts()).containsExactly(episode.turns().get(0).speaker());
  }
}
