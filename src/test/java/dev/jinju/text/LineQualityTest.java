package dev.jinju.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.font.FontLibrary;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.WordBreak;
import dev.jinju.text.vertical.WritingMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sets every bullet and turn of the sample episodes in lines of 10, 13 and 16 em and holds the
 * result to its goals; writes {@code target/line-quality.txt}.
 */
class LineQualityTest {
  private static final Typesetter TYPESETTER = new Typesetter(FontLibrary.open(Path.of("fonts")));
  private static final List<Double> BOXES = List.of(10.0, 13.0, 16.0);
  private static final String ALL = "all";

  /** Shorter texts stand on one line, longer ones are split over cards. */
  private static final int SHORTEST = 12;

  private static final int LONGEST = 160;

  private static final List<Measure.Step> STEPS =
      Stream.of(1.0, 0.98, 0.96, 0.94, 0.92, 0.9).map(size -> new Measure.Step(size, 1.5)).toList();

  private record Sample(String language, String text) {}

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("episodes")).sorted()) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        Episode episode = EpisodeReaders.read(file).value();
        Stream.concat(
                episode.highlights().stream().map(highlight -> highlight.text()),
                episode.turns().stream().map(turn -> turn.text()))
            .flatMap(String::lines)
            .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
            .forEach(text -> samples.add(new Sample(episode.language(), text)));
      }
    }
    return samples;
  }

  private static Map<String, LineQuality> measure(Breaking.Balance balance) throws IOException {
    Map<String, LineQuality> byLanguage = new TreeMap<>();
    FaceRequest face = new FaceRequest(List.of(new FaceRequest.Family("Noto Sans SC", false)), 400);
    for (Sample sample : samples()) {
      Paragraph paragraph =
          new Paragraph(
              sample.text,
              sample.language,
              List.of(new TextSpan(0, sample.text.length(), face, 0)),
              Spacing.DEFAULT,
              new Breaking(BreakLevel.STRICT, WordBreak.NORMAL, balance, List.of()),
              WritingMode.HORIZONTAL);
      PreparedText prepared = TYPESETTER.prepare(paragraph);
      for (double em : BOXES) {
        SetText set = prepared.fit(new Measure(em, 1e9, STEPS, Integer.MAX_VALUE));
        for (String name : List.of(sample.language, ALL)) {
          byLanguage
              .computeIfAbsent(name, n -> new LineQuality())
              .add(sample.text, sample.language, set);
        }
      }
    }
    return byLanguage;
  }

  private static void report(String title, Map<String, LineQuality> byLanguage) throws IOException {
    List<String> rows = new ArrayList<>(List.of(title, LineQuality.header()));
    byLanguage.forEach((name, quality) -> rows.add(quality.row(name)));
    Path file = Path.of("target", "line-quality-" + title + ".txt");
    Files.createDirectories(file.getParent());
    Files.write(file, rows);
  }

  @Test
  void linesAreEvenAndEndWherePhrasesDo() throws IOException {
    Map<String, LineQuality> measured = measure(Breaking.Balance.PHRASE);
    report("phrase", measured);
    LineQuality all = measured.getOrDefault(ALL, new LineQuality());
    assertThat(all.spread()).as("standard deviation of line widths, em").isLessThan(0.70);
    assertThat(all.meanScale()).as("mean font scale").isGreaterThan(0.98);
    assertThat(all.atPhraseEnd()).as("breaks at a phrase's end").isGreaterThan(0.8);
    measured.forEach(
        (name, quality) -> {
          assertThat(quality.lastOfOne()).as("last lines of one character, " + name).isZero();
          assertThat(quality.lastOfTwo()).as("of two, " + name).isLessThan(0.005);
          assertThat(quality.insideOwnWord()).as("inside a word, " + name).isLessThan(0.015);
          assertThat(quality.insideIcuWord()).as("of ICU, " + name).isLessThan(0.04);
        });
  }

  @Test
  void balanceOfLinesAloneIsEvenerStill() throws IOException {
    Map<String, LineQuality> measured = measure(Breaking.Balance.LINES);
    report("lines", measured);
    for (String language : List.of("zh-Hans", "ja")) {
      assertThat(measured.getOrDefault(language, new LineQuality()).spread())
          .as(language)
          .isLessThan(0.40);
    }
  }
}
