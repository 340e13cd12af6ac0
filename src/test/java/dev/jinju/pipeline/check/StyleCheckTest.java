package dev.jinju.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.font.FontLibrary;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.pipeline.Jinju;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.style.Canvases;
import dev.jinju.style.Style;
import dev.jinju.style.StyleEntry;
import dev.jinju.style.Styles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of a style is found on its cards, and the styles of the installation have none. */
class StyleCheckTest {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", ""));
  private static final List<Card> SAMPLES = SampleCards.all();

  private static FontLibrary fonts;
  private static CardLayout layout;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    fonts = FontLibrary.open(HOME.resolve("fonts"));
    layout = new CardLayout(fonts, new PictureReader());
  }

  @AfterAll
  static void close() {
    fonts.close();
  }

  private static Stream<String> names() {
    return Styles.open(HOME.resolve("styles")).list().value().stream().map(StyleEntry::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsFoundOnTheCardsOfAStyleOfOurs(String name) {
    try (Jinju jinju = Jinju.open(HOME)) {
      assertThat(jinju.check(name, List.of(), 2).diagnostics().stream().map(Diagnostic::format))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(CardKind.class)
  void everyKindHasShortAndLongTextsInFiveLanguages(CardKind kind) {
    List<String> ids = SAMPLES.stream().filter(card -> card.kind() == kind).map(Card::id).toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .hasSize(kind == CardKind.STAT ? 20 : 10)
        .contains(kind.id() + "-shortest-zh-Hans", kind.id() + "-longest-ja");
  }

  @Test
  void aQuoteWithoutRoomIsAnErrorAtItsElement() throws IOException {
    Finding found =
        only(
            "portrait",
            "{'text': '{quote}', 'role': 'quote', 'padding': 60}",
            "'size': 140, 'overflow': 'error'");
    assertThat(found.diagnostic().isError()).isTrue();
    assertThat(found.diagnostic().code()).isEqualTo("text-does-not-fit");
    assertThat(found.diagnostic().message())
        .isEqualTo(
            "the text of role `quote` of card `dialogue-longest-zh-Hans` does not fit on canvas"
                + " `portrait`, even at its smallest size");
    assertThat(found.diagnostic().span().line()).isEqualTo(3);
  }

  @Test
  void aSmallTextIsToldWithItsSizeAtTheRole() throws IOException {
    Finding found =
        only("portrait", "{'text': '{quote}', 'role': 'quote', 'padding': 60}", "'size': 20");
    assertThat(found.diagnostic().code()).isEqualTo("text-too-small");
    assertThat(found.slot()).isEqualTo("quote");
    assertThat(found.canvas()).isEqualTo("portrait");
    assertThat(found.value()).isEqualTo(new Finding.Value(20, 23.76, "px"));
    assertThat(found.diagnostic().span().line()).isEqualTo(4);
  }

  @Test
  void greyOnGreyIsToldWithItsContrast() throws IOException {
    Finding found =
        only(
            "portrait",
            "{'text': '{quote}', 'role': 'quote', 'padding': 60, 'fill': '#777777'}",
            "'size': 40, 'minSize': 30");
    assertThat(found.diagnostic().code()).isEqualTo("low-contrast");
    assertThat(found.value()).isEqualTo(new Finding.Value(4.48, 4.5, "ratio"));
  }

  @Test
  void aLargeTextNeedsLessContrast() throws IOException {
    assertThat(
            check(
                "portrait",
                "{'text': '{quote}', 'role': 'quote', 'padding': 60, 'fill': '#777777'}",
                "'size': 72, 'minSize': 67"))
        .isEmpty();
  }

  @Test
  void whatIsPaintedBehindOneWordIsSeen() throws IOException {
    Finding found =
        only(
            "portrait",
            "{'layer': [{'fill': '#000000', 'inset': {'top': 0, 'left': 0}, 'width': 300, 'height': 1350},"
                + " {'text': '{quote}', 'role': 'quote', 'inset': 60}]}",
            "'size': 40, 'minSize': 30");
    assertThat(found.diagnostic().code()).isEqualTo("low-contrast");
    assertThat(found.value().measured()).isEqualTo(1);
  }

  @Test
  void aTextUnderTheControlsOfAStoryIsTold() throws IOException {
    Finding found =
        only("story", "{'text': '{quote}', 'role': 'quote', 'padding': [200, 60]}", "'size': 40");
    assertThat(found.diagnostic().code()).isEqualTo("outside-safe-area");
    assertThat(found.diagnostic().message()).contains("px out of the safe area at the top");
    assertThat(found.value().measured()).isBetween(30.0, 50.0);
  }

  @Test
  void aPictureOfFewPixelsIsTold() throws IOException {
    BufferedImage pixels = new BufferedImage(90, 90, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(pixels, "png", folder.resolve("small.png").toFile());
    Finding found =
        only(
            "portrait",
            "{'stack': 'column', 'padding': 60, 'children': [{'image': 'small.png', 'width': 200,"
                + " 'height': 200}, {'text': '{quote}', 'role': 'quote', 'grow': 1}]}",
            "'size': 40, 'minSize': 30");
    assertThat(found.diagnostic().code()).isEqualTo("picture-too-small");
    assertThat(found.slot()).isEqualTo("small.png");
    assertThat(found.value()).isEqualTo(new Finding.Value(90, 200, "px"));
  }

  private Finding only(String canvas, String element, String role) throws IOException {
    List<Finding> found = check(canvas, element, role);
    assertThat(found).as(shown(found)).hasSize(1);
    return found.get(0);
  }

  private static String shown(List<Finding> found) {
    return found.stream().map(f -> f.diagnostic().format()).collect(Collectors.joining("\n"));
  }

  /** Dialogue cards of a white style with one element, black unless it says otherwise. */
  private List<Finding> check(String canvas, String element, String role) throws IOException {
    String json =
        String.join(
            "\n",
            "{",
            "'background': [{'fill': '#ffffff'}],",
            "'layout': " + element + ",",
            "'text': {'quote': {" + role + ", 'maxLines': 40}}",
            "}");
    Path file = folder.resolve("style.json");
    Files.writeString(file, json.replace('\'', '"'));
    Style style = Styles.open(HOME.resolve("styles")).load(file.toString(), List.of()).value();
    List<Card> cards =
        SAMPLES.stream().filter(card -> card.id().equals("dialogue-longest-zh-Hans")).toList();
    return new StyleCheck(style, layout, new PngRenderer())
        .check(CardKind.DIALOGUE, Canvases.find(canvas), cards);
  }
}
