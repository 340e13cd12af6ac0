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

/** Elements that are written once and drawn several times, and what cuts them. */
class RepeatTest {
  @TempDir private Path folder;

  @Test
  void copiesInAStackFollowOneAnotherWithTheirOwnValues() {
    List<Rect> bars =
        boxes(
            "{'stack': 'row', 'gap': 4, 'align': 'end', 'children': [{'shape': 'rect', 'fill':"
                + " '#000', 'width': 10, 'height': '{item}', 'repeat': [30, 80, 50]}]}");
    assertThat(bars).extracting(Rect::height).containsExactly(30.0, 80.0, 50.0);
    assertThat(bars).extracting(Rect::x).containsExactly(0.0, 14.0, 28.0);
  }

  @Test
  void copiesInALayerLieAStepFurther() {
    List<Rect> dots =
        boxes(
            "{'layer': [{'shape': 'rect', 'fill': '#000', 'size': 10, 'inset': {'left': 5, 'top':"
                + " 7}, 'repeat': {'count': 3, 'step': [20, -3]}}]}");
    assertThat(dots).extracting(Rect::x).containsExactly(5.0, 25.0, 45.0);
    assertThat(dots).extracting(Rect::y).containsExactly(7.0, 4.0, 1.0);
  }

  @Test
  void copiesThatTurnStandRoundTheMiddleOfTheirLayer() {
    Sheet sheet =
        sheet(
            "{'layer': [{'shape': 'rect', 'fill': '#000', 'size': 10, 'align': 'start', 'justify':"
                + " 'center', 'repeat': {'count': 4, 'angle': 90}}]}");
    List<FrameItem.Group> turned =
        sheet.groups().stream().filter(g -> !g.transform().isIdentity()).toList();
    assertThat(turned).hasSize(3);
    Rect top = sheet.shapes().get(0).path().controlBounds();
    Rect quarter =
        sheet.shapes().get(1).path().transform(turned.get(0).transform()).controlBounds();
    assertThat(top.center().y()).isCloseTo(5, within(0.001));
    assertThat(quarter.center().x()).isCloseTo(1075, within(0.001));
    assertThat(quarter.center().y()).isCloseTo(540, within(0.001));
  }

  @Test
  void anEntryMayNameABindingAndCopiesWithoutWordsAreLeftOut() {
    Sheet sheet =
        sheet(
            "{'stack': 'column', 'children': [{'text': '{item} {highlights.{item}}', 'when':"
                + " '{highlights.{item}}', 'repeat': 5}]}");
    assertThat(
            sheet.frame("en", Map.of("highlights.1", "One", "highlights.3", "Three")).meta().alt())
        .isEqualTo("1 One\n3 Three");
  }

  @Test
  void repeatsInOneAnotherHaveNamesOfTheirOwn() {
    Sheet sheet =
        sheet(
            "{'stack': 'row', 'children': [{'stack': 'row', 'repeat': {'count': 3, 'as': 'place'},"
                + " 'children': [{'text': '{digit}', 'when': '{stat.number|at:{place}|is:{digit}}',"
                + " 'repeat': {'list': ['0', '6', '9'], 'as': 'digit'}}]}]}");
    assertThat(sheet.frame("en", Map.of("stat.number", "690")).meta().alt()).isEqualTo("6\n9\n0");
  }

  @Test
  void aTextShowsByItsCharactersAndTheirNumber() {
    Sheet sheet =
        sheet(
            "{'stack': 'row', 'children': [{'text': 'figures', 'when':"
                + " '{stat.number|only:0123456789|most:3}'}]}");
    assertThat(alt(sheet, "600")).isEqualTo("figures");
    assertThat(alt(sheet, "6,000")).isEmpty();
    assertThat(alt(sheet, "6000")).isEmpty();
  }

  @Test
  void anElementIsCutToItsOwnRoundBox() {
    Sheet sheet =
        sheet(
            "{'layer': [{'inset': 100, 'radius': 40, 'clip': true, 'layer': [{'shape': 'rect',"
                + " 'fill': '#000', 'inset': -50}]}]}");
    List<FrameItem.Group> cut = sheet.groups().stream().filter(g -> g.clip() != null).toList();
    assertThat(cut).hasSize(1);
    assertThat(cut.get(0).clip().controlBounds()).isEqualTo(new Rect(100, 100, 880, 880));
  }

  private static String alt(Sheet sheet, String number) {
    return sheet.frame("en", Map.of("stat.number", number)).meta().alt();
  }

  private List<Rect> boxes(String layout) {
    return sheet(layout).shapes().stream().map(shape -> shape.path().controlBounds()).toList();
  }

  private Sheet sheet(String layout) {
    return Sheet.of(folder, "{'text': {'quote': {'size': 40}}, 'layout': " + layout + "}");
  }
}
