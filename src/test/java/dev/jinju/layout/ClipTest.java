package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.render.png.PngRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipTest {
  private static final int GREEN = 0xff042a20;
  private static final int PINK = 0xffff8db4;

  /** A green disc of 300 px on pink, and a bar across its left edge at x = 100. */
  private static final String DISC =
      "{ 'background': [{ 'fill': '#ff8db4' }, { 'id': 'disc', 'shape': 'circle', 'fill': '#042a20',"
          + " 'inset': { 'left': 100, 'top': 100 }, 'size': 300 }], 'layout': { 'layer': [";

  private static final String BAR =
      "'inset': { 'left': 50, 'top': 240 }, 'width': 200, 'height': 20";

  @TempDir private Path folder;

  @Test
  void aBarTurnsItsColoursWhereItCrossesADisc() {
    List<FrameItem> items =
        sheet(
            DISC
                + "{ 'fill': '#042a20', 'clip': { 'outside': 'disc' }, "
                + BAR
                + " }, { 'fill': '#ff8db4', 'clip': 'disc', "
                + BAR
                + " }] } }");
    assertThat(pixel(items, 70, 250)).isEqualTo(GREEN);
    assertThat(pixel(items, 150, 250)).isEqualTo(PINK);
    assertThat(pixel(items, 150, 200)).isEqualTo(GREEN);
  }

  /** The background is drawn once for all cards; its outlines have to hold on the next one too. */
  @Test
  void anOutlineInASharedBackgroundHoldsOnEachCard() {
    Sheet sheet =
        Sheet.of(folder, DISC + "{ 'fill': '#ff8db4', 'clip': 'disc', " + BAR + " }] } }");
    List<FrameItem> first = sheet.frame("en", Map.of()).items();
    List<FrameItem> second = sheet.frame("en", Map.of()).items();
    assertThat(second.get(0)).isSameAs(first.get(0));
    assertThat(pixel(second, 150, 250)).isEqualTo(PINK);
  }

  @Test
  void anOutlineStaysInItsPlaceForWhatIsTurned() {
    List<FrameItem> items =
        sheet(DISC + "{ 'fill': '#ff8db4', 'rotate': 90, 'clip': 'disc', " + BAR + " }] } }");
    assertThat(pixel(items, 150, 300)).isEqualTo(PINK);
    List<FrameItem> outside =
        sheet(
            DISC
                + "{ 'fill': '#042a20', 'rotate': 90, 'clip': { 'outside': 'disc' }, "
                + "'inset': { 'left': 50, 'top': 90 }, 'width': 200, 'height': 20 }] } }");
    assertThat(pixel(outside, 150, 30)).isEqualTo(GREEN);
  }

  @Test
  void anElementMayBeCutAtItsOwnRoundCorners() {
    List<FrameItem> items =
        sheet(
            "{ 'layout': { 'layer': [{ 'radius': 100, 'clip': true, 'inset': { 'left': 100, 'top': 100 },"
                + " 'width': 200, 'height': 200, 'layer': [{ 'fill': '#042a20' }] }] } }");
    assertThat(pixel(items, 105, 105) >>> 24).isZero();
    assertThat(pixel(items, 200, 105)).isEqualTo(GREEN);
  }

  @Test
  void whatOnlyTurnsItsColoursIsReadOnce() {
    Frame frame =
        Sheet.of(
                folder,
                DISC
                    + "{ 'text': '{quote}', 'clip': { 'outside': 'disc' } },"
                    + " { 'text': '{quote}', 'fill': '#ff8db4', 'clip': 'disc' }] } }")
            .frame("en", Map.of("quote", "Seventy one"));
    assertThat(frame.meta().alt()).isEqualTo("Seventy one");
  }

  @Test
  void anOutlineThatIsNotOnTheCardHoldsNothing() {
    String absent =
        "{ 'layout': { 'layer': [{ 'id': 'disc', 'shape': 'circle', 'size': 300, 'when': '{guest}' }, ";
    List<FrameItem> inside =
        sheet(absent + "{ 'fill': '#ff8db4', 'clip': 'disc', " + BAR + " }] } }");
    assertThat(pixel(inside, 150, 250) >>> 24).isZero();
    List<FrameItem> outside =
        sheet(absent + "{ 'fill': '#ff8db4', 'clip': { 'outside': 'disc' }, " + BAR + " }] } }");
    assertThat(pixel(outside, 150, 250)).isEqualTo(PINK);
  }

  @Test
  void aShadowLiesBesideItsBoxAndNotBehindIt() {
    List<FrameItem> items =
        sheet(
            "{ 'layout': { 'layer': [{ 'fill': '#ffffff80', 'radius': 20, 'inset': { 'left': 100, 'top': 100 },"
                + " 'width': 200, 'height': 200, 'shadow': { 'y': 20, 'blur': 20, 'color': '#000' } }] } }");
    assertThat(pixel(items, 200, 200)).isEqualTo(0x80ffffff);
    assertThat(pixel(items, 200, 303) >>> 24).isBetween(220, 255);
    assertThat(pixel(items, 200, 320) >>> 24).isBetween(110, 145);
    assertThat(pixel(items, 200, 356) >>> 24).isLessThan(3);
    assertThat(pixel(items, 200, 90) >>> 24).isLessThan(5);
  }

  @Test
  void aTextsShadowIsThatOfItsLetters() {
    List<FrameItem> items =
        Sheet.of(
                folder,
                "{ 'text': { 'quote': { 'size': 300, 'weight': 900, 'lineHeight': 1, 'color': '#fff' } },"
                    + " 'layout': { 'layer': [{ 'text': '{quote}', 'shadow': { 'x': 30, 'y': 0,"
                    + " 'blur': 0, 'color': '#f00' } }] } }")
            .frame("en", Map.of("quote", "I"))
            .items();
    int red = 0;
    int white = 0;
    for (int pixel : Pixels.of(items, new PngRenderer())) {
      red += pixel == 0xffff0000 ? 1 : 0;
      white += pixel == 0xffffffff ? 1 : 0;
    }
    assertThat(white).isGreaterThan(5000);
    assertThat(red).isBetween(3000, white);
  }

  private List<FrameItem> sheet(String json) {
    return Sheet.of(folder, json).frame("en", Map.of()).items();
  }

  private static int pixel(List<FrameItem> items, int x, int y) {
    return Pixels.of(items, new PngRenderer())[y * Pixels.SIDE + x];
  }
}
