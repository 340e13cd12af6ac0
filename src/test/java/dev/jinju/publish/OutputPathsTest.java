package dev.jinju.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.Insets;
import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.RenderJob;
import dev.jinju.render.RenderFormat;
import dev.jinju.style.Canvas;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutputPathsTest {
  private static final Path OUT = Path.of("out");

  private final OutputPaths paths = new OutputPaths(OUT);

  @Test
  void folderIsTheDocumentsNameWithoutItsEnding() {
    OutputPaths.Episode episode = paths.episode("talks/20VC Deepseek.md", false);
    assertThat(episode.slug()).isEqualTo("20vc-deepseek");
    assertThat(episode.folder()).isEqualTo(OUT.resolve("20vc-deepseek"));
  }

  @Test
  void namesThatDifferInCaseOrFolderOnlyStayApart() {
    assertThat(paths.episode("a/Talk.md", false).slug()).isEqualTo("talk");
    assertThat(paths.episode("b/talk.md", false).slug()).isEqualTo("talk-2");
    assertThat(paths.episode("TALK.txt", false).slug()).isEqualTo("talk-3");
  }

  @Test
  void oneStyleNeedsNoFolder() {
    OutputPaths.Episode episode = paths.episode("talk.md", false);
    assertThat(episode.file(job(3, "t12.s2-3", "ink", "ink"), 0, RenderFormat.PNG))
        .isEqualTo("portrait/03-t12.s2-3-dialogue.png");
  }

  @Test
  void partsOfASplitCardAreNumbered() {
    OutputPaths.Episode episode = paths.episode("talk.md", false);
    assertThat(episode.file(job(3, "t12", "ink", "ink"), 2, RenderFormat.SVG))
        .isEqualTo("portrait/03-t12-dialogue-p2.svg");
  }

  @Test
  void twoStylesOfOneNameGetTwoFolders() {
    OutputPaths.Episode episode = paths.episode("talk.md", true);
    assertThat(episode.file(job(1, "h1", "ink", "ink"), 0, RenderFormat.PDF))
        .startsWith("ink/portrait/");
    assertThat(episode.file(job(1, "h1", "mine/ink.json", "ink"), 0, RenderFormat.PDF))
        .startsWith("ink-2/portrait/");
    assertThat(episode.file(job(2, "h2", "ink", "ink"), 0, RenderFormat.PDF))
        .startsWith("ink/portrait/");
  }

  @Test
  void nothingLeadsOutOfTheFolder() {
    OutputPaths.Episode episode = paths.episode("..", true);
    Path file =
        episode
            .folder()
            .resolve(episode.file(job(1, "../../../x", "..", "../.."), 0, RenderFormat.SVG));
    assertThat(file.normalize()).isEqualTo(file).startsWithRaw(OUT);
    assertThat(file.getNameCount()).isEqualTo(5);
  }

  private static RenderJob job(int number, String id, String asked, String style) {
    Card card = new Card(id, CardKind.DIALOGUE, "en", Map.of(), Map.of());
    Canvas canvas = new Canvas("portrait", 1080, 1350, Insets.NONE);
    return new RenderJob(number, card, new Look(asked, new NamedStyle(style), canvas));
  }

  /** A style of which only the name matters. */
  private record NamedStyle(String name) implements Style {
    @Override
    public String title() {
      return name;
    }

    @Override
    public String description() {
      return "";
    }

    @Override
    public List<Path> files() {
      return List.of();
    }

    @Override
    public List<String> sets() {
      return List.of();
    }

    @Override
    public CardDesign design(CardKind kind, Canvas canvas) {
      throw new AssertionError("nobody draws here");
    }

    @Override
    public SortedMap<String, SourceSpan> families(CardKind kind, Canvas canvas) {
      return new TreeMap<>();
    }

    @Override
    public String merged() {
      return "{}";
    }

    @Override
    public Optional<SourceSpan> place(CardKind kind, Canvas canvas, List<String> path) {
      return Optional.empty();
    }
  }
}
