package dev.jinju.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The styles of the installation are trusted when they are loaded, so they are proven here. */
class ShippedStylesTest {
  private static final Styles STYLES = Styles.open(Path.of("styles"));

  /** The accent of each style, or the ink where it has no other colour. */
  private static final Map<String, String> OLD =
      Map.of(
          "aurora",
          "a8237f",
          "duotone",
          "ff8db4",
          "gazette",
          "e8714c",
          "ink",
          "b02a18",
          "midnight",
          "ff9a3d",
          "notebook",
          "ffdf6b",
          "plain",
          "141414",
          "scroll",
          "b0281a",
          "swiss",
          "ffcb05",
          "terminal",
          "5cf2a0");

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsWrongWithAStyleOfOurs(String name) {
    assertThat(STYLES.check(name).stream().map(Diagnostic::format)).isEmpty();
  }

  private static Stream<String> names() {
    return STYLES.list().value().stream().map(StyleEntry::name);
  }

  @Test
  void theyAreListedByNameWithTitleAndIdea() {
    List<StyleEntry> entries = STYLES.list().value();
    assertThat(entries.stream().map(StyleEntry::name))
        .containsExactly(
            "aurora",
            "duotone",
            "gazette",
            "ink",
            "midnight",
            "notebook",
            "plain",
            "scroll",
            "swiss",
            "terminal");
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.title()).isNotEqualTo(entry.name());
              assertThat(entry.description()).isNotBlank();
              assertThat(entry.file()).exists();
            });
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNewAccentChangesEachDesignThatUsesIt(String name) {
    Style before = STYLES.load(name, List.of()).value();
    String token = name.equals("plain") ? "ink" : "accent";
    Style after = STYLES.load(name, List.of("tokens." + token + "=#00aa77")).value();
    for (CardKind kind : CardKind.values()) {
      for (Canvases.Preset preset : Canvases.all()) {
        String was = DesignDump.of(before.design(kind, preset.canvas()));
        String is = DesignDump.of(after.design(kind, preset.canvas()));
        String old = OLD.get(name);
        assertThat(is.replace("00aa77", old)).isEqualTo(was).isNotEqualTo(is);
      }
    }
  }
}
