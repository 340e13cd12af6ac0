package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.cli.Cli.Result;
import dev.jinju.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Styles with fonts of their own, and code points that no font has. */
class DesignerFontsTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("jinju.home", ""), "src", "test", "corpus");
  private static final String CARD = "02-t4-dialogue.svg";

  @TempDir Path folder;

  @Test
  void folderOfFontsGivesItsFamiliesToTheStyle() throws IOException {
    Files.createDirectories(folder.resolve("type"));
    for (String file : List.of("brand.otf", "brand-variable.ttf", "brand.ttc")) {
      Files.copy(CORPUS.resolve("font").resolve(file), folder.resolve("type").resolve(file));
    }
    Path style =
        Files.writeString(
            folder.resolve("mine.json"),
            """
            {"name": "mine", "extends": "plain", "fonts": ["type/"],
             "text": {"quote": {"font": ["Jinju Test Variable", "Jinju Test Text", "Jinju Test Han SC"], "weight": 550}}}
            """);
    Path episode = episode();
    String medium = card(style, episode);
    assertThat(card(style, episode, "--set", "text.quote.weight=551")).isNotEqualTo(medium);
    assertThat(card(style, episode, "--set", "text.quote.weight=550")).isEqualTo(medium);
    // Above the range the heaviest stands for all.
    assertThat(card(style, episode, "--set", "text.quote.weight=1000"))
        .isEqualTo(card(style, episode, "--set", "text.quote.weight=900"));
  }

  @Test
  void codePointWithoutAGlyphIsAWarningOfItsCard() {
    Result result = render(CORPUS.resolve("cli/glyph-that-no-face-has/episode.md"), "ink");
    assertThat(result.code()).isZero();
    assertThat(result.err())
        .contains(
            "episode.md:10: warning: no face has a glyph for U+119A0, U+10FFFD of card `t4`\n");
  }

  /** What decorates a card belongs to no text of the episode, but shows a box just as well. */
  @Test
  void decorationWithoutAGlyphIsReportedToo() throws IOException {
    Path style =
        Files.writeString(
            folder.resolve("odd.json"),
            """
            {"name": "odd", "extends": "plain",
             "background": [{"fill": "#fff"}, {"text": "\\udbff\\udffd", "role": "meta"}]}
            """);
    Result result = render(episode(), style.toString(), "--strict");
    assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).contains("error: no face has a glyph for U+10FFFD of card");
  }

  @Test
  void checkTellsFacesWeightsAndCoverage() {
    Result result = Cli.launch("fonts", "check", "--json", CORPUS.resolve("font").toString());
    assertThat(result.code()).isZero();
    JsonNode fonts = new JsonMapper().readTree(result.out()).path("fonts");
    assertThat(fonts.valueStream().map(font -> font.path("faces").size()))
        .containsExactly(1, 1, 2, 1, 1);
    JsonNode variable = fonts.path(0).path("faces").path(0);
    assertThat(variable.path("family").asString()).isEqualTo("Jinju Test Variable");
    assertThat(variable.path("weights").toString()).isEqualTo("[100,900]");
    assertThat(variable.path("format").asString()).isEqualTo("TrueType variable");
    assertThat(variable.path("coverage").path("en").asDouble()).isBetween(0.1, 0.2);
  }

  @Test
  void checkOfTheBundledFacesFindsNothingWrong() {
    Result result = Cli.launch("fonts", "check");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.outLines())
        .anyMatch(line -> line.matches("LXGW WenKai +400 .*zh-Hans 100%.*"));
  }

  private Path episode() throws IOException {
    return Files.writeString(
        folder.resolve("own.md"),
        """
            # A quiet place

            > A sample.

            ## Dialogue

            Ana: What do you hear when the hall is empty?
            Leo: The quiet is never empty; it is a place where people hear what they came to say.
            Ana: And what did you hear in the end?
            Leo: A whole hall full of people who were waiting to hear nothing at all together.
            """);
  }

  private String card(Path style, Path episode, String... more) throws IOException {
    Result result = render(episode, style.toString(), more);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).doesNotContain("warning");
    return Files.readString(folder.resolve("out/own/portrait").resolve(CARD));
  }

  private Result render(Path episode, String style, String... more) {
    List<String> args = new ArrayList<>(List.of("render", "--format", "svg", "--pick", "t2,t4"));
    args.addAll(List.of("--episode", episode.toString(), "--style", style));
    args.addAll(List.of("--out", folder.resolve("out").toString()));
    args.addAll(List.of(more));
    return Cli.launch(args.toArray(new String[0]));
  }
}
