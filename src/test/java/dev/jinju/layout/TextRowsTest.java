package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.InlineMark;
import dev.jinju.card.Slot;
import dev.jinju.diag.SourceSpan;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Rect;
import dev.jinju.style.CardDesign;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Initials, columns, grids and rulings, and what lies behind and below emphasised words. */
class TextRowsTest {
  private static final double HAIR = 1e-6;

  @TempDir private Path folder;

  @Test
  void aFigureThatStartsTheTextStandsBesideItsFirstLines() {
    Card card = card("37 次告警，一周里只有两次是真的。剩下的三十五次，不过是替我们害怕。", List.of());
    List<FrameItem.Text> texts =
        texts(frame(card, "'initial': { 'of': 'figure', 'lines': 2, 'gap': 30 }"));
    FrameItem.Text figure = texts.get(0);
    assertThat(figure.text()).isEqualTo("37 ");
    assertThat(figure.run().size()).isGreaterThan(130);
    double beside = texts.get(1).origin().x();
    assertThat(beside).isGreaterThan(figure.origin().x() + figure.run().advance());
    assertThat(texts.stream().skip(1).filter(text -> text.origin().x() == beside)).hasSize(2);
    assertThat(texts.stream().filter(text -> text.origin().x() == 100)).isNotEmpty();
    assertThat(String.join("", texts.stream().map(FrameItem.Text::text).toList()))
        .isEqualTo(card.slot("quote").text());
  }

  @Test
  void aTextThatStartsWithNoFigureHasNoInitialWhereOneIsAskedFor() {
    String style = "'initial': { 'of': 'figure', 'lines': 3 }";
    for (String words : List.of("一周里只有两次是真的。", "12345 次告警。", "37")) {
      List<FrameItem.Text> texts = texts(frame(card(words, List.of()), style));
      assertThat(texts).allSatisfy(text -> assertThat(text.run().size()).isEqualTo(64));
    }
    List<FrameItem.Text> any =
        texts(frame(card("一周里只有两次是真的。", List.of()), "'initial': { 'lines': 2 }"));
    assertThat(any.get(0).text()).isEqualTo("一");
    assertThat(any.get(0).run().size()).isGreaterThan(130);
  }

  @Test
  void columnsAreFilledEvenlyWithARuleBetween() {
    Frame frame =
        frame(
            card("一二三四五六\n".repeat(5).strip(), List.of()),
            "'columns': { 'count': 2, 'gap': 80, 'rule': { 'width': 4, 'color': 'red' } }");
    List<FrameItem.Text> texts = texts(frame);
    assertThat(texts.stream().map(text -> text.origin().x()))
        .containsExactly(100.0, 100.0, 100.0, 580.0, 580.0);
    assertThat(texts.get(3).origin().y()).isEqualTo(texts.get(0).origin().y());
    Rect rule = shapes(frame).get(0).path().controlBounds();
    assertThat(rule.x()).isCloseTo(540, within(HAIR));
    assertThat(rule.height()).isCloseTo(3 * 96, within(HAIR));
  }

  @Test
  void baselinesLieOnAGrid() {
    List<FrameItem.Text> texts = texts(frame(card("一二三\n四五六\n\n七八九", List.of()), "'grid': 50"));
    assertThat(texts)
        .allSatisfy(text -> assertThat((text.origin().y() - 100) % 50).isCloseTo(0, within(HAIR)));
    assertThat(texts.get(1).origin().y() - texts.get(0).origin().y()).isEqualTo(100);
  }

  @Test
  void ruledLinesLieBelowEveryRowAndGoOnBelowTheText() {
    Frame frame =
        frame(
            card("一二三\n四五六", List.of()),
            "'ruling': { 'line': { 'width': 2, 'color': 'red' }, 'offset': 0.25,"
                + " 'reach': { 'left': 100, 'right': 40 } }");
    FrameItem.Shape ruling = shapes(frame).get(0);
    Rect box = ruling.path().controlBounds();
    double baseline = texts(frame).get(0).origin().y();
    assertThat(box.y()).isCloseTo(baseline + 16, within(HAIR));
    assertThat(box.x()).isZero();
    assertThat(box.right()).isEqualTo(1020);
    assertThat(box.bottom()).isGreaterThan(880).isLessThanOrEqualTo(980);
  }

  @Test
  void oneMarkerLiesBehindAllMarkedWordsOfALine() {
    String words = "我在 Figma 里画了";
    Card card = card(words, List.of(mark(0, 8, InlineMark.Kind.STRONG)));
    Frame frame = frame(card, "'maxLines': 1");
    List<FrameItem> items = leaves(frame.items());
    FrameItem.Shape marker = shapes(frame).get(0);
    assertThat(items.indexOf(marker)).isLessThan(items.indexOf(texts(frame).get(0)));
    Rect bar = marker.path().controlBounds();
    double end =
        texts(frame).stream()
            .filter(text -> text.text().contains("Figma"))
            .mapToDouble(text -> text.origin().x() + text.run().advance())
            .findFirst()
            .orElseThrow();
    assertThat(bar.x()).isCloseTo(100 - 6.4, within(HAIR));
    assertThat(bar.right()).isCloseTo(end + 12.8, within(HAIR));
    assertThat(bar.height()).isCloseTo(32, within(HAIR));
  }

  @Test
  void anUnderlineLiesBelowTheWordsAndAScreenIsCutToItsArea() {
    Card card = card("先喝一口水", List.of(mark(1, 3, InlineMark.Kind.EM)));
    Frame frame = frame(card, "'maxLines': 1");
    FrameItem.Shape line = shapes(frame).get(1);
    assertThat(line.stroke()).isNotNull();
    assertThat(line.path().controlBounds().width()).isCloseTo(128, within(HAIR));
    assertThat(line.path().controlBounds().y()).isGreaterThan(texts(frame).get(0).origin().y());
    FrameItem.Group screen =
        groups(frame.items()).stream()
            .filter(group -> group.clip() != null)
            .findFirst()
            .orElseThrow();
    FrameItem.Shape dots = (FrameItem.Shape) screen.items().get(0);
    assertThat(dots.path().segments()).isGreaterThan(5 * 20);
  }

  @Test
  void anOutlineAndAnEchoLieBelowTheLetters() {
    Frame frame =
        frame(
            card("水", List.of()),
            "'outline': { 'width': 5, 'color': 'white' }, 'echo': { 'x': 9, 'color': 'red' }");
    List<FrameItem> items = leaves(frame.items());
    Rect echo = ((FrameItem.Shape) items.get(0)).path().controlBounds();
    FrameItem.Shape outline = (FrameItem.Shape) items.get(1);
    assertThat(echo.x() - outline.path().controlBounds().x()).isCloseTo(9, within(HAIR));
    assertThat(outline.stroke()).isNotNull();
    assertThat(outline.stroke().width()).isEqualTo(10);
    assertThat(items.get(2)).isInstanceOf(FrameItem.Text.class);
  }

  @Test
  void aLayerThatHugsIsAsWideAsItsWords() {
    String style =
        "{ 'layer': [{ 'inset': 0, 'fill': 'red' }, { 'text': '{quote}', 'role': 'quote',"
            + " 'padding': [0, 20], 'align': 'start', 'justify': 'start' }], 'hug': true, 'align': 'start',"
            + " 'justify': 'end' }";
    Frame frame = lay(card("两字", List.of()), style);
    Rect box = shapes(frame).get(0).path().controlBounds();
    assertThat(box.width()).isCloseTo(2 * 64 + 40, within(0.1));
    assertThat(box.right()).isCloseTo(980, within(HAIR));
  }

  private Frame frame(Card card, String fields) {
    return lay(card, "{ 'text': '{quote}', 'role': 'quote', 'inset': 0, " + fields + " }");
  }

  private Frame lay(Card card, String element) {
    String json =
        "{ 'name': 'own', 'text': { 'quote': { 'size': 64, 'lineHeight': 1.5, 'emphasis': {"
            + " 'strong': { 'marker': { 'color': 'yellow', 'top': 0.5, 'before': 0.1, 'after': 0.2 } },"
            + " 'em': { 'underline': { }, 'marker': { 'color': 'red', 'screen': { } } } } } },"
            + " 'layout': { 'padding': 100, 'layer': ["
            + element
            + "] } }";
    CardDesign design = Designs.written(folder, json.replace('\'', '"'));
    return Designs.LAYOUT.layout(card, design).value().frames().get(0);
  }

  private static InlineMark mark(int start, int end, InlineMark.Kind kind) {
    return new InlineMark(start, end, kind, null);
  }

  private static Card card(String words, List<InlineMark> marks) {
    Slot quote = new Slot(words, marks, SourceSpan.of("a.md", 3));
    return new Card("h1", CardKind.DIALOGUE, "zh-Hans", Map.of("quote", quote), Map.of());
  }

  private static List<FrameItem> leaves(List<FrameItem> items) {
    List<FrameItem> leaves = new ArrayList<>();
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        leaves.addAll(leaves(group.items()));
      } else {
        leaves.add(item);
      }
    }
    return leaves;
  }

  private static List<FrameItem.Group> groups(List<FrameItem> items) {
    List<FrameItem.Group> groups = new ArrayList<>();
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        groups.add(group);
        groups.addAll(groups(group.items()));
      }
    }
    return groups;
  }

  private static List<FrameItem.Text> texts(Frame frame) {
    return leaves(frame.items()).stream()
        .filter(FrameItem.Text.class::isInstance)
        .map(FrameItem.Text.class::cast)
        .toList();
  }

  private static List<FrameItem.Shape> shapes(Frame frame) {
    return leaves(frame.items()).stream()
        .filter(FrameItem.Shape.class::isInstance)
        .map(FrameItem.Shape.class::cast)
        .toList();
  }
}
