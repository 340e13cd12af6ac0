package dev.jinju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.layout.LaidCard;
import dev.jinju.render.Rasters;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.Renderer;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.render.svg.SvgRenderer;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.style.Styles;
import dev.jinju.testing.QrReading;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards with the episode's address as a QR code, read by somebody else's reader. */
class QrCardTest {
  private static final Styles STYLES = Styles.open(Path.of("styles"));
  private static final CardLayout LAYOUT =
      new CardLayout(FontLibrary.open(Path.of("fonts")), new PictureReader());

  private static final String SHORT = "https://example.org/47";
  private static final String LONG =
      SHORT + "?from=" + "card-and-more-".repeat(20).substring(0, 272);

  private static final int SIDE = 240;

  @TempDir Path folder;

  /** For each shipped style the tokens that are its dark and its light, and a place. */
  @ParameterizedTest
  @CsvSource({"ink, ink, paper", "ink, accent, paper", "midnight, sky, text", "plain, ink, paper"})
  void theCodeIsReadFromEveryFormatInTheColoursOfTheStyle(String style, String dark, String light)
      throws IOException {
    CardDesign design = design(style, dark, light);
    for (String address : List.of(SHORT, LONG)) {
      LaidCard laid = lay(design, address);
      Document document = Document.of(laid.frames().get(0));
      assertThat(read(document, new PngRenderer(), Rasters::ofPng)).isEqualTo(address);
      assertThat(read(document, new SvgRenderer(), Rasters::ofSvg)).isEqualTo(address);
      assertThat(read(document, new PdfRenderer(), Rasters::ofPdf)).isEqualTo(address);
    }
    assertThat(LONG).hasSize(300);
  }

  @Test
  void modulesAreSharpInThePicture() throws IOException {
    Document document = Document.of(lay(design("plain", "ink", "paper"), SHORT).frames().get(0));
    BufferedImage card = Rasters.ofPng(new PngRenderer().render(document, RenderOptions.DEFAULT));
    int[] code = card.getRGB(20, 20, SIDE, SIDE, null, 0, SIDE);
    assertThat(Arrays.stream(code).map(rgb -> rgb & 0xffffff).distinct())
        .containsExactlyInAnyOrder(0x141414, 0xffffff);
  }

  @Test
  void theVectorsAreOnePathAndALink() throws IOException {
    Document document = Document.of(lay(design("plain", "ink", "paper"), SHORT).frames().get(0));
    String svg =
        new String(
            new SvgRenderer().render(document, RenderOptions.DEFAULT), StandardCharsets.UTF_8);
    assertThat(svg)
        .contains("<a xlink:href=\"" + SHORT + "\">")
        .contains("<desc id=\"desc\">QR code: " + SHORT)
        .doesNotContain("<image");
    byte[] pdf = new PdfRenderer().render(document, RenderOptions.DEFAULT);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getPage(0).getAnnotations())
          .singleElement()
          .satisfies(
              link ->
                  assertThat(((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                      .isEqualTo(SHORT));
      PDStructureElement all =
          (PDStructureElement) file.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      assertThat(all.getKids())
          .filteredOn(PDStructureElement.class::isInstance)
          .extracting(kid -> ((PDStructureElement) kid).getAlternateDescription())
          .containsOnlyOnce("QR code: " + SHORT);
    }
  }

  /** The shipped style's own card, with a code under it in a corner that it leaves free. */
  private CardDesign design(String style, String dark, String light) throws IOException {
    Path own = folder.resolve(style + "-" + dark + ".json");
    Files.writeString(
        own,
        """
        { "extends": "%s", "background": [{ "fill": "{%s}" },
          { "qr": "{source}", "color": "{%s}", "ground": "{%s}", "size": %d, "inset": { "top": 20, "left": 20 } }] }
        """
            .formatted(style, light, dark, light, SIDE));
    CardDesign design =
        STYLES
            .load(own.toString(), List.of())
            .value()
            .design(CardKind.HIGHLIGHT, Canvases.find("portrait"));
    assertThat(design.background()).anyMatch(Element.Qr.class::isInstance);
    return design;
  }

  private static LaidCard lay(CardDesign design, String address) {
    Map<String, Slot> slots =
        Map.of(
            "quote", Slot.of("It took 47 minutes, and nobody woke up."),
            "show", Slot.of("Quiet Servers"),
            "title", Slot.of("A long night"),
            "source", Slot.of(address));
    return LAYOUT.layout(new Card("h1", CardKind.HIGHLIGHT, "en", slots, Map.of()), design).value();
  }

  private static String read(
      Document document, Renderer renderer, Function<byte[], BufferedImage> drawn) {
    return QrReading.read(drawn.apply(renderer.render(document, RenderOptions.DEFAULT)));
  }
}
