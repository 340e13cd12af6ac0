package dev.jinju.text.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.font.FontLibrary;
import dev.jinju.text.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sets thousands of generated texts and all sample episodes in every way, and has each line judged
 * by rules that were written apart from the engine.
 */
class LineEndsTest {
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));
  private static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant", "ja", "ko", "en");

  /** Texts a language: they and the samples have more than 30,000 line ends. */
  private static final int TEXTS = 1200;

  /** As many faults as a person reads. */
  private static final int SHOWN = 20;

  @Test
  void noLineBreaksARuleAndNothingIsLost() {
    Typesetter typesetter = new Typesetter(FONTS);
    List<String> faults = new ArrayList<>();
    int breaks = 0;
    for (Setting setting : settings()) {
      SettingChecker checker = new SettingChecker(setting, typesetter);
      breaks += checker.breaks();
      faults.addAll(checker.faults());
    }
    assertThat(faults.stream().limit(SHOWN)).as("%d faults", faults.size()).isEmpty();
    assertThat(breaks).isGreaterThan(30_000);
  }

  @Test
  void theResultDependsOnNothingThatWasSetBefore() throws Exception {
    List<Setting> some =
        settings().stream().filter(s -> s.paragraph().text().length() % 7 == 0).toList();
    List<String> forwards = digests(some, new Typesetter(FONTS));
    List<Setting> backwards = new ArrayList<>(some);
    Collections.reverse(backwards);
    Typesetter shared = new Typesetter(FONTS);
    for (List<String> others : inTwoThreads(backwards, shared)) {
      Collections.reverse(others);
      assertThat(others).isEqualTo(forwards);
    }
  }

  private static List<List<String>> inTwoThreads(List<Setting> settings, Typesetter shared)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<List<String>> one = threads.submit(() -> digests(settings, shared));
      Future<List<String>> two = threads.submit(() -> digests(settings, shared));
      return List.of(one.get(), two.get());
    } finally {
      threads.shutdown();
    }
  }

  private static List<String> digests(List<Setting> settings, Typesetter typesetter) {
    List<String> digests = new ArrayList<>();
    for (Setting setting : settings) {
      digests.add(new SettingChecker(setting, typesetter).digest());
    }
    return digests;
  }

  private static List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    for (String language : LANGUAGES) {
      for (int i = 0; i < TEXTS; i++) {
        long seed = i * 31L + language.hashCode();
        String text = new TextGenerator(seed, language).text();
        settings.add(Setting.of(text, language, seed));
      }
    }
    try (Stream<Path> files = Files.list(Path.of("episodes"))) {
      files.sorted().filter(f -> f.toString().endsWith(".md")).forEach(f -> addLines(f, settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }

  private static void addLines(Path episode, List<Setting> settings) {
    String language = episode.getFileName().toString().split("\\.", -1)[1];
    try {
      for (String line : Files.readAllLines(episode)) {
        if (!line.isBlank()) {
          settings.add(Setting.of(line, language, settings.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
