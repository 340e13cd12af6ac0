package dev.jinju.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.diag.InputException;
import dev.jinju.testing.Golden;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of every document is accounted for, once, and the account is true. */
class AccountTest {
  private static final Path CORPUS = Golden.corpus("episode");

  static Stream<Path> documents() {
    Stream<Path> corpus =
        Stream.of(".md", ".srt", ".vtt", ".html", ".xml", ".txt")
            .flatMap(ending -> Golden.files(CORPUS, ending).stream());
    Stream<Path> json = Golden.files(CORPUS.resolve("formats"), ".json").stream();
    Stream<Path> samples = Golden.files(Golden.project("episodes"), ".md").stream();
    return Stream.of(corpus, json, samples).flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLineIsCoveredExactlyOnce(Path file) {
    Optional<Reading> reading = reading(file);
    if (reading.isEmpty()) {
      return;
    }
    int next = 1;
    for (LineUse use : reading.get().lines()) {
      assertThat(use.from()).as("%s", use).isEqualTo(next);
      assertThat(use.to()).as("%s", use).isGreaterThanOrEqualTo(use.from());
      next = use.to() + 1;
    }
    assertThat(next - 1).isEqualTo(lines(file).size());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noLineIsForgotten(Path file) {
    reading(file)
        .ifPresent(
            reading ->
                assertThat(reading.lines())
                    .allSatisfy(
                        use -> {
                          assertThat(use.reason()).isNotEqualTo("no part of the episode takes it");
                          assertThat(use.reason() != null)
                              .as("%s", use)
                              .isEqualTo(use.as() == LineUse.As.SKIPPED);
                        }));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void idsAreThoseOfTheEpisode(Path file) {
    reading(file)
        .ifPresent(
            reading -> {
              Set<String> booked = new HashSet<>();
              for (LineUse use : reading.lines()) {
                Optional.ofNullable(use.id()).ifPresent(booked::add);
                booked.addAll(use.also());
              }
              Episode episode = reading.episode().value();
              Set<String> ids =
                  Stream.of(
                          episode.turns().stream().map(Turn::id),
                          episode.highlights().stream().map(Highlight::id),
                          episode.sections().stream()
                              .filter(s -> !s.text().isEmpty())
                              .map(Section::id))
                      .flatMap(each -> each)
                      .collect(Collectors.toSet());
              assertThat(booked).isEqualTo(ids);
            });
  }

  /** Something of a line of speech stands in one of the turns that it is booked for. */
  @ParameterizedTest
  @MethodSource("documents")
  void wordsOfALineAreInWhatItIsBookedFor(Path file) {
    if (!file.toString().endsWith(".md") && !file.toString().endsWith(".txt")) {
      return;
    }
    reading(file).ifPresent(reading -> checkWords(lines(file), reading));
  }

  private static void checkWords(List<String> lines, Reading reading) {
    Episode episode = reading.episode().value();
    for (LineUse use : reading.lines()) {
      if (use.as() != LineUse.As.TURN) {
        continue;
      }
      String said =
          episode.turns().stream()
              .filter(t -> t.id().equals(use.id()) || use.also().contains(t.id()))
              .map(t -> t.speaker() + "\n" + t.text())
              .collect(Collectors.joining("\n"))
              .replaceAll("\\s", "");
      for (String line : lines.subList(use.from() - 1, use.to())) {
        if (line.codePoints().noneMatch(Character::isLetter)) {
          continue;
        }
        assertThat(Stream.of(line.split("[^\\p{L}\\p{N}]+", -1)))
            .as("line `%s` of %s", line, use)
            .anyMatch(said::contains);
      }
    }
  }

  private static List<String> lines(Path file) {
    byte[] bytes = Golden.bytes(file);
    boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
    boolean unmarked = !wide && new String(bytes, StandardCharsets.ISO_8859_1).indexOf(0) >= 0;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = new String(bytes, unmarked ? StandardCharsets.UTF_16LE : charset);
    return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
  }

  private static Optional<Reading> reading(Path file) {
    try {
      return Optional.of(EpisodeReaders.reading(file, null));
    } catch (InputException e) {
      return Optional.empty();
    }
  }
}
