package dev.jinju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.choose.Selection;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import dev.jinju.style.brand.Brand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CarouselTest {
  private static final String EPISODE =
      """
      # Slow Rivers

      show: The Weir

      ## Highlights

      - The river does not hurry, and it arrives.
      - %s
      - A dam is a promise that somebody keeps every night.
      """
          .formatted(
              "We measured the water every morning for eleven years. It told us when snow fell far"
                  + " away. It told us when a farmer opened a gate. It told us when the town slept."
                  + " Nobody had asked it anything before.");

  private static Jinju jinju;

  private final List<RenderedCard> cards = new ArrayList<>();
  private final List<RenderedCarousel> carousels = new ArrayList<>();

  @BeforeAll
  static void open() {
    jinju = Jinju.open(Path.of(System.getProperty("jinju.home", "")));
  }

  @AfterAll
  static void close() {
    jinju.close();
  }

  @Test
  void everyLookHasOneWithNumbersBetweenCoverAndClosing() {
    render(List.of(), "h1", "h3");
    assertThat(cards)
        .extracting(RenderedCard::card)
        .extracting(c -> c.kind().id() + " " + c.slot("part").text() + "/" + c.slot("parts").text())
        .containsExactly(
            "cover /",
            "highlight 1/2",
            "highlight 2/2",
            "closing /",
            "cover /",
            "highlight 1/2",
            "highlight 2/2",
            "closing /");
    assertThat(carousels)
        .extracting(c -> c.look().canvas().name())
        .containsExactly("square", "linkedin");
    assertThat(carousels.get(0).pages())
        .extracting(RenderedCarousel.Page::card)
        .containsExactly("cover", "h1", "h3", "closing");
  }

  /** Two pages of one card are two of the whole, so that readers never meet two counts. */
  @Test
  void aCardThatIsSplitTakesANumberForEachPage() {
    render(List.of("text.quote.sizes=[[84,1.6]]", "text.quote.maxLines=5"), "h1", "h2", "h3");
    RenderedCard split = cards.get(2);
    assertThat(split.frames()).hasSizeGreaterThan(1);
    int pages = split.frames().size() + 2;
    List<RenderedCarousel.Page> all = carousels.get(0).pages();
    assertThat(all).hasSize(pages + 2);
    for (int i = 1; i <= pages; i++) {
      assertThat(all.get(i).title()).startsWith(i + "/" + pages + " · ");
    }
    assertThat(split.frames().get(1).meta().alt()).contains("3/" + pages);
  }

  @Test
  void aCardThatCannotBeMadeHasNoPageAndNoNumber() {
    render(List.of("cards.closing.text.thanks.sizes=[[900,1.5]]"), "h1", "h3");
    assertThat(cards.get(3).failed()).isTrue();
    assertThat(carousels.get(0).pages())
        .extracting(RenderedCarousel.Page::card)
        .containsExactly("cover", "h1", "h3");
  }

  @Test
  void thePdfIsTaggedWithATitleBookmarksAndEachFontOnce() throws IOException {
    render(List.of(), "h1", "h3");
    try (PDDocument pdf = Loader.loadPDF(carousels.get(0).bytes())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(4);
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Slow Rivers");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      List<String> marks = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        assertThat(item.findDestinationPage(pdf).getCOSObject())
            .isSameAs(pdf.getPage(marks.size()).getCOSObject());
        marks.add(item.getTitle());
      }
      assertThat(marks)
          .containsExactly(
              "Slow Rivers",
              "1/2 · The river does not hurry, and i…",
              "2/2 · A dam is a promise that somebod…",
              "Thank you for listening");
      Set<Object> fonts = new HashSet<>();
      Set<String> names = new HashSet<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name).getCOSObject());
          names.add(page.getResources().getFont(name).getName());
        }
      }
      assertThat(fonts).hasSameSizeAs(names).isNotEmpty();
    }
  }

  private void render(List<String> sets, String... ids) {
    EpisodeDocument document =
        new EpisodeDocument(
            "rivers.en.md", EPISODE.getBytes(StandardCharsets.UTF_8), Path.of(""), null);
    List<Canvas> canvases = Stream.of("square", "linkedin").map(Canvases::find).toList();
    RenderRequest request =
        new RenderRequest(
            document,
            Selection.byIds(List.of(ids)).withEnds(),
            Brand.NONE,
            jinju.looks("ink", sets, canvases).value(),
            List.of(RenderFormat.SVG),
            RenderOptions.DEFAULT,
            Strictness.LENIENT,
            true);
    jinju.render(
        request,
        1,
        new CardSink() {
          @Override
          public void accept(RenderedCard card) {
            cards.add(card);
          }

          @Override
          public void carousel(RenderedCarousel carousel) {
            carousels.add(carousel);
          }
        });
  }
}
