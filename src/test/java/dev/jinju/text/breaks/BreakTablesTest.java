package dev.jinju.text.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the legal breaks against the published tables, row by row. */
class BreakTablesTest {
  private static final Path CORPUS = Path.of("src/test/corpus/text/breaks");

  /**
   * The level of ours that each published level is held against; JLREQ's "loose" lies between two
   * of ours and is not claimed.
   */
  private static final Map<String, BreakLevel> LEVELS =
      Map.of(
          "clreq-basic", BreakLevel.LOOSE,
          "clreq-gb", BreakLevel.NORMAL,
          "clreq-strict", BreakLevel.STRICT,
          "jlreq-very-strict", BreakLevel.STRICT,
          "jlreq-strict", BreakLevel.NORMAL,
          "jlreq-very-loose", BreakLevel.LOOSE,
          "strict", BreakLevel.STRICT);

  /** Rows that we answer otherwise on purpose. */
  private static final Map<String, String> DIFFERENCES =
      Map.of(
          "jlreq-strict U+3005", "CSS Text and UAX #14 keep 々 from line starts at every level",
          "jlreq-very-loose U+2014", "a double dash is one mark and is never split",
          "jlreq-very-loose U+2026", "a double ellipsis is one mark and is never split",
          "jlreq-very-loose U+2025", "a double two-dot leader is one mark and is never split");

  private record Row(String level, String codePoint, boolean answered, String line) {}

  @Test
  void chineseTableIsAnsweredWhole() throws IOException {
    List<Row> rows = rows("linebreak-clreq.tsv");
    assertThat(rows).hasSize(272);
    assertThat(rows).allSatisfy(row -> assertThat(row.answered()).as(row.line()).isTrue());
  }

  @Test
  void chineseQuotationMarksAreBracketsAlsoNextToLatin() throws IOException {
    List<Row> rows = rows("linebreak-quotes-zh.tsv");
    assertThat(rows).hasSize(17);
    assertThat(rows).allSatisfy(row -> assertThat(row.answered()).as(row.line()).isTrue());
  }

  @Test
  void japaneseTableIsAnsweredAtTheStrictestLevel() throws IOException {
    List<Row> strictest =
        rows("linebreak-jlreq.tsv").stream()
            .filter(row -> row.level().equals("jlreq-very-strict"))
            .toList();
    assertThat(strictest).hasSize(152);
    assertThat(strictest).allSatisfy(row -> assertThat(row.answered()).as(row.line()).isTrue());
  }

  @Test
  void otherJapaneseLevelsDifferOnlyWhereListed() throws IOException {
    List<String> different =
        rows("linebreak-jlreq.tsv").stream()
            .filter(row -> !row.answered())
            .map(row -> row.level() + " " + row.codePoint())
            .toList();
    assertThat(different).containsExactlyInAnyOrderElementsOf(DIFFERENCES.keySet());
  }

  @Test
  void untailoredBreaksAreThoseOfUnicodeButForNineKnownCases() throws IOException {
    List<String> different = new ArrayList<>();
    int cases = 0;
    for (String line : Files.readAllLines(CORPUS.resolve("LineBreakTest-17.0.0.txt"))) {
      if (line.startsWith("#")) {
        continue;
      }
      cases++;
      StringBuilder text = new StringBuilder();
      BitSet expected = new BitSet();
      for (String token : line.split(" ", -1)) {
        switch (token) {
          case "÷" -> expected.set(text.length());
          case "×" -> {}
          default -> text.appendCodePoint(Integer.parseInt(token, 16));
        }
      }
      expected.clear(text.length());
      if (!BreakFinder.untailored(text.toString(), "und").legal().equals(expected)) {
        different.add(line);
      }
    }
    assertThat(cases).isEqualTo(19_338);
    // ICU4J 79.1 carries Unicode 18, where a GL after a BA changed; the ninth is a quotation mark
    // between a digit and Han.
    assertThat(different).hasSize(9);
    assertThat(different.stream().filter(line -> line.contains("16FE4") || line.contains("00A0")))
        .hasSize(8);
  }

  private static List<Row> rows(String file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS.resolve(file))) {
      String[] columns = line.split("\t", -1);
      BreakLevel level = LEVELS.get(columns[1]);
      if (level == null) {
        continue;
      }
      Opportunities found = BreakFinder.find(columns[3], TextLanguage.of(columns[0]), level, false);
      boolean breaks = found.legal().get(Integer.parseInt(columns[4]));
      boolean wanted = !columns[5].startsWith("no-");
      rows.add(new Row(columns[1], columns[2], breaks == wanted, line));
    }
    return rows;
  }
}
