package dev.jinju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.choose.CardMaker;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Selection;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.render.Rasters;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.render.svg.SvgRenderer;
import dev.jinju.style.Canvases;
import dev.jinju.style.Style;
import dev.jinju.style.StyleEntry;
import dev.jinju.style.Styles;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Real cards of every kind, in every style, on every canvas: SVG drawn by Batik and PDF drawn by
 * PDFBox show the picture that our PNG shows.
 */
class CardParityTest {
  /** Mean difference over the card: antialiasing stays far below. */
  private static final double MOST = 0.015;

  /**
   * Mean difference over any square of 32 px: a glyph that is missing or more than a pixel off lies
   * above.
   */
  private static final double MOST_IN_A_SQUARE = 0.12;

  private static final Styles STYLES = Styles.open(Path.of("styles"));
  private static final CardLayout LAYOUT =
      new CardLayout(FontLibrary.open(Path.of("fonts")), new PictureReader());
  private static final PngRenderer PNG = new PngRenderer();
  private static final SvgRenderer SVG = new SvgRenderer();
  private static final PdfRenderer PDF = new PdfRenderer();

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  List<DynamicTest> formatsAgree() {
    Map<CardKind, Card> cards = cards();
    assertThat(cards).containsOnlyKeys(CardKind.values());
    List<DynamicTest> tests = new ArrayList<>();
    for (StyleEntry entry : STYLES.list().value()) {
      Style style = STYLES.load(entry.name(), List.of()).value();
      for (Canvases.Preset preset : Canvases.all()) {
        for (Card card : cards.values()) {
          String name = entry.name() + "-" + preset.canvas().name() + "-" + card.kind().id();
          tests.add(
              DynamicTest.dynamicTest(
                  name,
                  () ->
                      compare(
                          name,
                          LAYOUT
                              .layout(card, style.design(card.kind(), preset.canvas()))
                              .value()
                              .frames()
                              .get(0))));
        }
      }
    }
    return tests;
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  List<DynamicTest> formatsAgreeOnInlineTypography() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String language : List.of("ja", "zh-Hans", "en", "long")) {
      Path file = Path.of("src/test/corpus/pipeline/inline." + language + ".md");
      Episode episode = EpisodeReaders.read(file).value();
      for (Card card : cards(episode)) {
        for (StyleEntry entry : STYLES.list().value()) {
          Style style = STYLES.load(entry.name(), List.of()).value();
          String name = entry.name() + "-inline-" + language + "-" + card.id();
          tests.add(
              DynamicTest.dynamicTest(
                  name,
                  () ->
                      compare(
                          name,
                          LAYOUT
                              .layout(card, style.design(card.kind(), Canvases.find("square")))
                              .value()
                              .frames()
                              .get(0))));
        }
      }
    }
    return tests;
  }

  private static void compare(String name, Frame frame) {
    Document document = Document.of(frame);
    BufferedImage png = Rasters.ofPng(PNG.render(document, RenderOptions.DEFAULT));
    assertThat(png.getWidth()).isEqualTo((int) frame.size().width());
    assertThat(png.getHeight()).isEqualTo((int) frame.size().height());
    agree(name + ".svg", png, Rasters.ofSvg(SVG.render(document, RenderOptions.DEFAULT)));
    agree(name + ".pdf", png, Rasters.ofPdf(PDF.render(document, RenderOptions.DEFAULT)));
  }

  private static void agree(String name, BufferedImage expected, BufferedImage actual) {
    double mean = Rasters.difference(expected, actual);
    double worst = Rasters.worstSquare(expected, actual, 32);
    if (mean > MOST || worst > MOST_IN_A_SQUARE) {
      Path strip = Rasters.strip(name, expected, actual);
      assertThat(mean).as("%s, see %s", name, strip).isLessThanOrEqualTo(MOST);
      assertThat(worst).as("%s, see %s", name, strip).isLessThanOrEqualTo(MOST_IN_A_SQUARE);
    }
  }

  /** One card of each kind, from the sample that the README names. */
  private static Map<CardKind, Card> cards() {
    Path file = Path.of("episodes/quiet-servers.zh-Hans.md");
    Episode episode = EpisodeReaders.read(file).value();
    Map<CardKind, Card> cards = new EnumMap<>(CardKind.class);
    Selection asked = Selection.byIds(List.of("list", "closing"));
    for (Selection selection : List.of(Selection.standard(), asked)) {
      CardMaker.make(episode, Chooser.choose(episode, selection), Path.of("episodes"))
          .forEach(card -> cards.putIfAbsent(card.kind(), card));
    }
    return cards;
  }

  private static List<Card> cards(Episode episode) {
    return CardMaker.make(
        episode, Chooser.choose(episode, Selection.standard()), Path.of("episodes"));
  }
}
