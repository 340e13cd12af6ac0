package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Rect;
import dev.jinju.image.PictureReader;
import dev.jinju.style.Canvases;
import dev.jinju.style.Styles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrLayoutTest {
  private static final Styles STYLES = Styles.open(Path.of("styles"));
  private static final CardLayout LAYOUT =
      new CardLayout(FontLibrary.open(Path.of("fonts")), new PictureReader());

  /** 25 modules, so 33 with the quiet zone. */
  private static final String ADDRESS = "https://example.org/47";

  @TempDir Path folder;

  @Test
  void theUsualCodeIsASquareOf160AtTheStart() {
    List<FrameItem> items =
        items(code("{ 'stack': 'column', 'children': [{ 'qr': '{source}' }] }"));
    assertThat(ground(items)).isEqualTo(new Rect(0, 0, 160, 160));
  }

  @ParameterizedTest
  @CsvSource({"size, 200", "width, 210", "height, 220"})
  void oneSideGivesTheOther(String field, double side) {
    List<FrameItem> items =
        items(
            code(
                "{ 'stack': 'row', 'children': [{ 'qr': '{source}', '"
                    + field
                    + "': "
                    + side
                    + " }] }"));
    assertThat(ground(items).size()).isEqualTo(new Rect(0, 0, side, side).size());
  }

  @Test
  void aCodeFillsTheSquareInTheMiddleOfItsInset() {
    List<FrameItem> items =
        items(
            code(
                "{ 'layer': [{ 'qr': '{source}', 'inset': { 'top': 0, 'bottom': 0, 'left': 90, 'right': 90 } }] }"));
    assertThat(ground(items)).isEqualTo(new Rect(90, 225, 900, 900));
  }

  @Test
  void aCodeAcrossItsLayerIsAsHighAsItIsWide() {
    List<FrameItem> items =
        items(
            code(
                "{ 'layer': [{ 'qr': '{source}', 'inset': { 'bottom': 50, 'left': 40, 'right': 40 } }] }"));
    assertThat(ground(items)).isEqualTo(new Rect(40, 300, 1000, 1000));
  }

  /** 33 modules: 6 px each in 199 px, and the rest is shared by the sides. */
  @Test
  void modulesAreWholePixelsInTheMiddleOfTheGround() {
    List<FrameItem> items =
        items(
            code(
                "{ 'layer': [{ 'qr': '{source}', 'size': 199, 'inset': { 'top': 10.3, 'left': 7.7 } }] }"));
    Rect modules = modules(items).box();
    Rect ground = ground(items);
    assertThat(modules.width()).isEqualTo(6 * 25);
    assertThat(modules.x()).isEqualTo(Math.rint(modules.x()));
    assertThat(modules.y()).isEqualTo(Math.rint(modules.y()));
    assertThat(ground.contains(new Rect(7.7, 10.3, 199, 199), 1e-9)).isTrue();
    assertThat(ground.width()).isEqualTo(199);
    assertThat(modules.center().x()).isCloseTo(ground.center().x(), within(0.5));
    assertThat(modules.center().y()).isCloseTo(ground.center().y(), within(0.5));
  }

  @Test
  void smallModulesKeepTheirSize() {
    Warned<LaidCard> laid =
        lay(
            code("{ 'stack': 'column', 'children': [{ 'qr': '{source}', 'size': 82.5 }] }"),
            ADDRESS,
            "en");
    assertThat(modules(items(laid)).box()).isEqualTo(new Rect(10, 10, 62.5, 62.5));
    assertThat(laid.warnings()).isEmpty();
  }

  @Test
  void theQuietZoneIsPartOfTheSquare() {
    List<FrameItem> none =
        items(
            code(
                "{ 'stack': 'column', 'children': [{ 'qr': '{source}', 'size': 150, 'quietZone': 0 }] }"));
    assertThat(modules(none).box()).isEqualTo(new Rect(0, 0, 150, 150));
    List<FrameItem> wide =
        items(
            code(
                "{ 'stack': 'column', 'children': [{ 'qr': '{source}', 'size': 180, 'quietZone': 10 }] }"));
    assertThat(modules(wide).box()).isEqualTo(new Rect(40, 40, 100, 100));
  }

  @Test
  void modulesThatAreTooSmallAreToldWithTheSizeThatIsNeeded() {
    Warned<LaidCard> laid =
        lay(
            code("{ 'stack': 'column', 'children': [\n  { 'qr': '{source}', 'size': 66 }] }"),
            ADDRESS,
            "en");
    assertThat(laid.warnings().stream().map(Diagnostic::format))
        .singleElement()
        .asString()
        .endsWith(
            "style.json:2:3: warning: expected modules of at least 2.2 px in a QR code, found 2.00 px\n"
                + "hint: make it at least 73 px wide on this canvas, lower its error correction, or"
                + " link to a shorter address");
  }

  @Test
  void withoutAnAddressTheCodeTakesNoRoom() {
    Path style =
        code(
            "{ 'stack': 'row', 'gap': 40, 'children': [{ 'qr': '{source}' }, { 'shape': 'rect', 'size': 10, 'fill': '#000' }] }");
    List<FrameItem> with = lay(style, ADDRESS, "en").value().frames().get(0).items();
    List<FrameItem> without = lay(style, " ", "en").value().frames().get(0).items();
    assertThat(leaves(with)).hasSize(4);
    assertThat(leaves(without)).hasSize(1);
    assertThat(((FrameItem.Shape) leaves(without).get(0)).path().controlBounds().x()).isZero();
  }

  @Test
  void aWebAddressIsALinkOverTheWholeGround() {
    List<FrameItem> items =
        items(code("{ 'stack': 'column', 'children': [{ 'qr': '{source}' }] }"));
    assertThat(links(items)).containsExactly(new FrameItem.Link(ground(items), ADDRESS));
  }

  @Test
  void addressesBeyondAsciiAreEncodedInTheLinkButNotInTheCode() {
    Warned<LaidCard> laid =
        lay(
            code("{ 'stack': 'column', 'children': [{ 'qr': '{source}' }] }"),
            "https://example.org/节?a=%20é",
            "en");
    assertThat(links(items(laid)))
        .extracting(FrameItem.Link::uri)
        .containsExactly("https://example.org/%E8%8A%82?a=%20%C3%A9");
    assertThat(modules(items(laid)).alt()).endsWith("https://example.org/节?a=%20é");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://a b",
        "https://",
        "words",
        "mailto:a@example.org"
      })
  void whatIsNoWebAddressIsNoLink(String text) {
    Warned<LaidCard> laid =
        lay(code("{ 'stack': 'column', 'children': [{ 'qr': '{source}' }] }"), text, "en");
    assertThat(links(items(laid))).isEmpty();
    assertThat(modules(items(laid)).alt()).isEqualTo("QR code: " + text);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'QR code: '",
    "zh-Hans, 二维码：",
    "zh-Hant, QR 碼：",
    "ja, QRコード：",
    "ko, 'QR 코드: '",
    "fr, 'QR code: '"
  })
  void theAlternativeTextNamesTheCodeInTheCardsLanguage(String language, String before) {
    Path style =
        code(
            "{ 'stack': 'column', 'children': [{ 'text': '{quote}' }, { 'qr': '{source}' }, { 'text': '{show}' }] }");
    Frame frame = lay(style, ADDRESS, language).value().frames().get(0);
    assertThat(frame.meta().alt().lines()).containsExactly("42", before + ADDRESS, "Show");
    assertThat(group(frame.items(), Role.QUOTE).items())
        .allMatch(item -> item instanceof FrameItem.Text);
    assertThat(leaves(List.of(group(frame.items(), Role.FIGURE))))
        .hasExactlyElementsOfTypes(
            FrameItem.Shape.class, FrameItem.Image.class, FrameItem.Link.class);
  }

  @Test
  void aCodeInTheBackgroundFollowsTheCard() {
    Path style = write("'background': [{ 'qr': '{source}' }], 'layout': { 'stack': 'column' }");
    assertThat(modules(items(lay(style, "https://example.org/1", "en"))).alt()).endsWith("/1");
    assertThat(modules(items(lay(style, "https://example.org/2", "en"))).alt()).endsWith("/2");
  }

  @Test
  void aTextThatIsTooLongStopsTheCardAtTheElement() {
    Path style =
        code(
            "{ 'stack': 'column', 'children': [\n  { 'qr': '{source}', 'errorCorrection': 'H' }] }");
    assertThatThrownBy(() -> lay(style, "https://example.org/" + "a".repeat(1300), "en"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("style.json:2:3: error: expected a text of at most 1273 bytes")
        .hasMessageContaining("found one of 1320");
  }

  private Path code(String layout) {
    return write("'layout': " + layout);
  }

  private Path write(String fields) {
    try {
      return Files.writeString(
          folder.resolve("style.json"), "{ " + fields.replace('\'', '"') + " }");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Warned<LaidCard> lay(Path style, String source, String language) {
    Map<String, Slot> slots =
        Map.of("quote", Slot.of("42"), "show", Slot.of("Show"), "source", Slot.of(source));
    Card card = new Card("h1", CardKind.HIGHLIGHT, language, slots, Map.of());
    return LAYOUT.layout(
        card,
        STYLES
            .load(style.toString(), List.of())
            .value()
            .design(CardKind.HIGHLIGHT, Canvases.find("portrait")));
  }

  private static List<FrameItem> items(Path style) {
    Warned<LaidCard> laid = lay(style, ADDRESS, "en");
    assertThat(laid.warnings()).isEmpty();
    return items(laid);
  }

  private static List<FrameItem> items(Warned<LaidCard> laid) {
    return leaves(List.of(group(laid.value().frames().get(0).items(), Role.FIGURE)));
  }

  private static FrameItem.Group group(List<FrameItem> items, Role role) {
    return items.stream()
        .filter(FrameItem.Group.class::isInstance)
        .map(FrameItem.Group.class::cast)
        .filter(group -> group.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private static List<FrameItem> leaves(List<FrameItem> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof FrameItem.Group group
                    ? leaves(group.items()).stream()
                    : Stream.of(item))
        .toList();
  }

  private static Rect ground(List<FrameItem> items) {
    return ((FrameItem.Shape) items.get(0)).path().controlBounds();
  }

  private static FrameItem.Image modules(List<FrameItem> items) {
    return (FrameItem.Image) items.get(1);
  }

  private static List<FrameItem.Link> links(List<FrameItem> items) {
    return items.stream()
        .filter(FrameItem.Link.class::isInstance)
        .map(FrameItem.Link.class::cast)
        .toList();
  }
}
