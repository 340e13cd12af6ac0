package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Rect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What vertical text gives up where room is missing: height in one column, width in several. */
class ColumnRoomTest {
  private static final Map<String, String> TEXTS = Map.of("speaker", "一二三四五六七八九十甲乙");

  @TempDir private Path folder;

  @Test
  void oneColumnIsSetSmallerForWhatStandsBelow() {
    List<FrameItem> items =
        sheet(
                "'stack': 'column', 'height': 400, 'inset': { 'left': 0, 'top': 0 }, 'width': 90,"
                    + " 'children': [{ 'text': '{speaker}', 'role': 'name' },"
                    + " { 'shape': 'rect', 'height': 90, 'fill': '#c00', 'shrink': 0 }]")
            .items("zh-Hans", TEXTS);
    Rect seal = ((FrameItem.Shape) items.get(items.size() - 1)).path().controlBounds();
    assertThat(seal.bottom()).isCloseTo(400, within(0.01));
    assertThat(((FrameItem.Text) items.get(0)).run().size()).isLessThanOrEqualTo(310 / 12.0);
  }

  @Test
  void oneColumnKeepsItsWidthBesideALongLine() {
    List<FrameItem> items =
        sheet(
                "'stack': 'row', 'width': 300, 'height': 900, 'inset': { 'left': 0, 'top': 0 },"
                    + " 'children': [{ 'text': '{speaker}', 'role': 'name', 'height': 900 },"
                    + " { 'text': '{speaker}', 'role': 'line' }]")
            .items("zh-Hans", TEXTS);
    assertThat(((FrameItem.Text) items.get(0)).run().size()).isEqualTo(60);
    assertThat(((FrameItem.Text) items.get(1)).run().size()).isLessThan(60);
  }

  private Sheet sheet(String stack) {
    return Sheet.of(
        folder,
        "{ 'text': { 'name': { 'size': 60, 'minSize': 20, 'maxLines': 1, 'lineHeight': 1.2,"
            + " 'writingMode': 'vertical-rl' },"
            + " 'line': { 'size': 60, 'minSize': 10, 'maxLines': 1 } },"
            + " 'layout': { 'layer': [{ "
            + stack
            + " }] } }");
  }
}
