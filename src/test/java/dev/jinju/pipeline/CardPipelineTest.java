package dev.jinju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.choose.Selection;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CardPipelineTest {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", ""));
  private static Jinju jinju;

  @BeforeAll
  static void open() {
    jinju = Jinju.open(HOME);
  }

  @AfterAll
  static void close() {
    jinju.close();
  }

  @Test
  void everyCardComesInEveryLookAndFormatInOrder() {
    List<RenderedCard> cards = render(episode("cable-ship.en.md"), looks("square", "wide"), 2);
    assertThat(cards)
        .extracting(c -> c.job().look().canvas().name() + " " + c.job().number())
        .containsExactly("square 1", "square 2", "square 3", "wide 1", "wide 2", "wide 3");
    assertThat(cards)
        .allSatisfy(
            card ->
                assertThat(card.frames().get(0).files())
                    .extracting(RenderedFile::format)
                    .containsExactly(RenderFormat.SVG, RenderFormat.PNG, RenderFormat.PDF));
    assertThat(cards).allSatisfy(card -> assertThat(card.faces()).isNotEmpty());
  }

  @Test
  void bytesAreTheSameForAnyNumberOfThreads() {
    EpisodeDocument document = episode("quiet-servers.zh-Hans.md");
    List<RenderedCard> one = render(document, looks("square", "wide"), 1);
    List<RenderedCard> four = render(document, looks("square", "wide"), 4);
    assertThat(hashes(four)).isEqualTo(hashes(one)).isNotEmpty();
  }

  @Test
  void oneBadCardDoesNotStopTheRest() {
    Canvas square = Canvases.find("square");
    List<Look> looks =
        jinju
            .looks("ink", List.of("cards.dialogue.text.quote.sizes=[[900,1.5]]"), List.of(square))
            .value();
    List<RenderedCard> cards =
        render(
            request(
                episode("cable-ship.en.md"),
                Selection.byIds(List.of("h1", "t6", "h2")),
                looks,
                Strictness.LENIENT),
            2);
    assertThat(cards).extracting(RenderedCard::failed).containsExactly(false, true, false);
    assertThat(cards.get(1).diagnostics()).anyMatch(Diagnostic::isError);
  }

  @Test
  void strictTurnsWarningsIntoErrors() {
    EpisodeDocument odd =
        new EpisodeDocument(
            "odd.md",
            "# Talk\n\n## Highlights\n\n- Walkers sleep 47 minutes longer, \uD80C\uDC00 says a study.\n"
                .getBytes(StandardCharsets.UTF_8),
            HOME,
            null);
    Selection first = Selection.byIds(List.of("h1"));
    List<RenderedCard> lenient =
        render(request(odd, first, looks("square"), Strictness.LENIENT), 1);
    assertThat(lenient.get(0).failed()).isFalse();
    assertThat(lenient.get(0).diagnostics()).extracting(Diagnostic::code).contains("missing-glyph");
    List<RenderedCard> strict = render(request(odd, first, looks("square"), Strictness.STRICT), 1);
    assertThat(strict.get(0).failed()).isTrue();
    assertThat(strict.get(0).diagnostics()).allMatch(Diagnostic::isError);
  }

  @Test
  void aFamilyThatIsNotThereIsFoundBeforeAnythingIsDrawn() {
    assertThatThrownBy(
            () ->
                jinju.looks(
                    "ink",
                    List.of("text.quote.font=[\"Noto Serif CS\"]"),
                    List.of(Canvases.find("square"))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("there is no font family `Noto Serif CS`")
        .hasMessageContaining("did you mean `Noto Serif SC`?");
  }

  @Test
  void hebrewStartsOnTheRight() {
    EpisodeDocument hebrew =
        new EpisodeDocument(
            "he.md",
            "---\nlanguage: he\n---\n# שיחה\n\n## Highlights\n\n- אל תחכו לשבבים, הם כבר כאן.\n"
                .getBytes(StandardCharsets.UTF_8),
            HOME,
            null);
    RenderRequest request =
        new RenderRequest(
            hebrew,
            Selection.byIds(List.of("h1")),
            jinju.looks("plain", List.of(), List.of(Canvases.find("square"))).value(),
            List.of(RenderFormat.SVG),
            new RenderOptions(1, true),
            Strictness.STRICT);
    byte[] svg = render(request, 1).get(0).frames().get(0).files().get(0).bytes();
    Matcher first =
        Pattern.compile("<text x=\"([\\d.]+) [^>]*>אל")
            .matcher(new String(svg, StandardCharsets.UTF_8));
    assertThat(first.find()).isTrue();
    assertThat(Double.parseDouble(first.group(1))).isGreaterThan(800);
  }

  private static List<Look> looks(String... canvases) {
    return jinju.looks("ink", List.of(), Stream.of(canvases).map(Canvases::find).toList()).value();
  }

  private static EpisodeDocument episode(String name) {
    return EpisodeDocument.read(HOME.resolve("episodes").resolve(name), null);
  }

  private static List<RenderedCard> render(
      EpisodeDocument document, List<Look> looks, int threads) {
    return render(request(document, Selection.best(2), looks, Strictness.LENIENT), threads);
  }

  private static RenderRequest request(
      EpisodeDocument document, Selection selection, List<Look> looks, Strictness strictness) {
    return new RenderRequest(
        document,
        selection,
        looks,
        List.of(RenderFormat.values()),
        RenderOptions.DEFAULT,
        strictness);
  }

  private static List<RenderedCard> render(RenderRequest request, int threads) {
    List<RenderedCard> cards = new ArrayList<>();
    jinju.render(request, threads, cards::add);
    return cards;
  }

  private static List<String> hashes(List<RenderedCard> cards) {
    List<String> hashes = new ArrayList<>();
    for (RenderedCard card : cards) {
      for (RenderedFrame frame : card.frames()) {
        frame.files().forEach(file -> hashes.add(card.job().card().id() + " " + hash(file)));
      }
    }
    return hashes;
  }

  private static String hash(RenderedFile file) {
    CRC32C sum = new CRC32C();
    sum.update(file.bytes());
    return file.format() + " " + sum.getValue();
  }
}
