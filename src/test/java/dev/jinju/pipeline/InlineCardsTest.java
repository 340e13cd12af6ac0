package dev.jinju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.choose.CardMaker;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Selection;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.svg.SvgRenderer;
import dev.jinju.style.Canvases;
import dev.jinju.style.Style;
import dev.jinju.style.Styles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Emphasis, code, links and ruby on cards: what they look like, and that the words stay plain. */
class InlineCardsTest {
  private static final Styles STYLES = Styles.open(Path.of("styles"));
  private static final CardLayout LAYOUT =
      new CardLayout(FontLibrary.open(Path.of("fonts")), new PictureReader());

  private static Card card(String language) {
    Path file = Path.of("src/test/corpus/pipeline/inline." + language + ".md");
    Episode episode = EpisodeReaders.read(file).value();
    return CardMaker.make(episode, Chooser.choose(episode, Selection.standard()), Path.of(""))
        .stream()
        .filter(card -> card.id().equals("h1"))
        .findFirst()
        .orElseThrow();
  }

  private static Frame frame(String name, Card card) {
    Style style = STYLES.load(name, List.of()).value();
    return LAYOUT
        .layout(card, style.design(card.kind(), Canvases.find("square")))
        .value()
        .frames()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "ink, ja",
    "plain, zh-Hans",
    "midnight, zh-Hans",
    "plain, en",
    "ink, en",
    "ink, long"
  })
  void whatIsCopiedFromACardIsItsText(String style, String language) throws IOException {
    Card card = card(language);
    Document document = Document.of(frame(style, card));
    String words = card.slot("quote").text();
    byte[] pdf = new PdfRenderer().render(document, RenderOptions.DEFAULT);
    try (PDDocument opened = Loader.loadPDF(pdf)) {
      String lines =
          new PDFTextStripper()
              .getText(opened)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && words.contains(line))
              .collect(Collectors.joining());
      assertThat(bare(lines)).isEqualTo(bare(words));
    }
    String svg =
        new String(
            new SvgRenderer().render(document, new RenderOptions(1, true)), StandardCharsets.UTF_8);
    String live =
        Pattern.compile("<text[^>]*>([^<]*)</text>")
            .matcher(svg)
            .results()
            .map(r -> r.group(1))
            .collect(Collectors.joining());
    assertThat(live).contains(words);
    assertThat(document.meta().alt()).contains(words);
  }

  /** Without the blanks that ended a line, or did not. */
  private static String bare(String text) {
    return text.replace(" ", "");
  }

  @ParameterizedTest
  @CsvSource({"ink, zh-Hans, Rust", "midnight, en, fix", "plain, en, fix"})
  void emphasisedWesternWordsLeanAndNothingElseDoes(String style, String language, String word) {
    List<String> leaning = new ArrayList<>();
    List<String> upright = new ArrayList<>();
    collect(frame(style, card(language)).items(), false, leaning, upright);
    assertThat(leaning).anyMatch(words -> words.strip().equals(word));
    assertThat(leaning).noneMatch(words -> words.codePoints().anyMatch(c -> c > 0x2E80));
    assertThat(String.join("", upright))
        .doesNotContain("not " + word, "用" + word)
        .contains("unsafe");
  }

  private static void collect(
      List<FrameItem> items, boolean leans, List<String> leaning, List<String> upright) {
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        collect(group.items(), leans || group.transform().c() < 0, leaning, upright);
      } else if (item instanceof FrameItem.Text text) {
        (leans ? leaning : upright).add(text.text());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ink", "plain", "midnight"})
  void codeIsSetInAFaceOfOneWidth(String style) {
    assertThat(faces(frame(style, card("en")).items(), "unsafe")).containsOnly("JetBrains Mono");
  }

  private static List<String> faces(List<FrameItem> items, String word) {
    List<String> faces = new ArrayList<>();
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        faces.addAll(faces(group.items(), word));
      } else if (item instanceof FrameItem.Text text && text.text().strip().equals(word)) {
        faces.add(text.run().face().family());
      }
    }
    return faces;
  }

  @ParameterizedTest
  @CsvSource({"ink, ja", "plain, ja", "midnight, zh-Hans", "ink, long"})
  void readingsAndHyphensAreShapesInAnArtifact(String style, String language) {
    Frame frame = frame(style, card(language));
    List<FrameItem.Group> lines = new ArrayList<>();
    findReadings(frame.items(), lines);
    assertThat(lines).isNotEmpty();
    for (FrameItem.Group line : lines) {
      assertThat(line.items()).allMatch(item -> item instanceof FrameItem.Shape);
    }
  }

  /** Artifacts right beside words: emphasis marks, readings, hyphens. */
  private static void findReadings(List<FrameItem> items, List<FrameItem.Group> found) {
    boolean words = items.stream().anyMatch(item -> item instanceof FrameItem.Text);
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        if (words && group.role() == Role.ARTIFACT) {
          found.add(group);
        }
        findReadings(group.items(), found);
      }
    }
  }
}
