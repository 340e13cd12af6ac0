package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.layout.internal.BoundText;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.text.SetText;
import dev.jinju.text.Typesetter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text leaves ink outside its box, its canvas, or on another text, whatever it says. */
class InkTest {
  private static final List<String> STYLES =
      List.of("gazette", "ink", "midnight", "notebook", "plain");

  /** The presets, the smallest canvas that one would ask for, and strips in both directions. */
  private static final List<String> CANVASES =
      List.of("square", "story", "wide", "200x200", "4000x500", "300x2000");

  private static final Map<String, String> TEXTS = texts();

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("one character", "难");
    texts.put("a sentence", "因为走路的时候，你永远不会错过一条街。");
    texts.put("a speech", "因为走路的时候，你永远不会错过一条街。最难的不是走得远，而是走得慢。".repeat(7));
    texts.put("one word", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte");
    texts.put("an address", "https://example.org/2026/a-very-long-address?with=parts&more=1#of-it");
    texts.put("emoji", "👩‍👩‍👧‍👦🎉🇨🇳👍🏽".repeat(9));
    texts.put("many short lines", "一行短的\n".repeat(39) + "最后一行");
    texts.put("accents", "ẤŶǺĘÅ, çğįʝ: “Ǻgjy” ".repeat(12).strip());
    return texts;
  }

  static Stream<CardDesign> designs() {
    return STYLES.stream()
        .flatMap(
            style ->
                CANVASES.stream()
                    .flatMap(
                        canvas ->
                            Stream.of(CardKind.values())
                                .map(kind -> Designs.shipped(style, kind, canvas))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("designs")
  void allInkLiesOnTheCanvasAndNoneOnOtherText(CardDesign design) {
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      check(design, text.getKey(), text.getValue());
    }
  }

  @Test
  void textWithoutASpaceIsNoExceptionHoweverLong() {
    for (String style : STYLES) {
      CardDesign design = Designs.shipped(style, CardKind.DIALOGUE, "wide");
      check(design, "2,000 characters", "走".repeat(2000));
    }
  }

  private static void check(CardDesign design, String name, String text) {
    String where =
        design.style() + " " + design.canvas().name() + " " + design.kind() + ": " + name;
    try {
      LaidCard laid = Designs.LAYOUT.layout(card(design.kind(), text), design).value();
      laid.frames().forEach(frame -> check(where, frame));
    } catch (InputException e) {
      Diagnostic error = e.diagnostics().get(0);
      assertThat(error.code()).as(where).isEqualTo("text-does-not-fit");
      assertThat(error.message())
          .as(where)
          .containsPattern("role `\\w+` of card `t7` does not fit on canvas `[\\w]+`");
      assertThat(error.span()).as(where).hasToString("a.md:12");
    }
  }

  private static void check(String where, Frame frame) {
    List<Inks.Ink> inks = Inks.of(frame);
    assertThat(inks).as(where).isNotEmpty();
    Rect canvas = Rect.of(Point.ORIGIN, frame.size());
    for (int i = 0; i < inks.size(); i++) {
      assertThat(canvas.contains(inks.get(i).box(), 0)).as("%s: %s", where, inks.get(i)).isTrue();
      for (Inks.Ink other : inks.subList(0, i)) {
        if (overlap(inks.get(i).box(), other.box())) {
          fail("%s: %s lies on %s", where, inks.get(i), other);
        }
      }
    }
  }

  private static boolean overlap(Rect a, Rect b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  /** Every text of the card is the same, but for the question: it would leave no room. */
  private static Card card(CardKind kind, String text) {
    Map<String, String> others = new LinkedHashMap<>();
    for (String name : List.of("title", "summary", "show", "host", "guest")) {
      others.put(name, text);
    }
    others.putAll(Map.of("date", "2026-03-18", "episode", "31", "index", "2", "count", "8"));
    if (kind == CardKind.DIALOGUE || kind == CardKind.EXCHANGE) {
      others.putAll(Map.of("speaker", text, "speaker.role", text, "time", "1:02:33"));
    }
    if (kind == CardKind.EXCHANGE) {
      others.putAll(Map.of("asker", text, "question", "你为什么每天走路上班？"));
    }
    return Designs.card("t7", kind, "zh-Hans", text, others);
  }

  /**
   * The em boxes of Han characters fill their lines, and Western letters reach a little over
   * theirs.
   */
  @Test
  void textThatFitsLeavesItsInkInItsBox(@TempDir Path folder) {
    CardDesign design =
        Designs.written(
            folder,
            """
            { "text": { "quote": { "size": 60, "minSize": 20, "lineHeight": 1.5, "maxLines": 9 } },
              "layout": { "text": "{quote}" } }
            """);
    Element.Text element = (Element.Text) design.content();
    TextBlocks blocks =
        new TextBlocks(
            new Typesetter(Designs.FONTS),
            Designs.card("t7", ""),
            TextBlock.Limits.WHOLE,
            List.of());
    int fitted = 0;
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      TextBlock block =
          blocks.block(element, new BoundText(text.getValue(), List.of(), null, false));
      for (int width = 50; width <= 1000; width += 190) {
        for (int height = 30; height <= 600; height += 95) {
          Rect box = new Rect(40, 50, width, height);
          SetText set = block.fit(width, height);
          fitted += set.fits() ? 1 : 0;
          if (set.fits()) {
            assertThat(ink(block, set, box))
                .as("%s in %s", text.getKey(), box)
                .allMatch(ink -> box.contains(ink, 0.04 * set.step().size()));
          }
        }
      }
    }
    assertThat(fitted).isGreaterThan(100);
  }

  private static List<Rect> ink(TextBlock block, SetText set, Rect box) {
    List<FrameItem> items = TextItems.of(Designs.FONTS, Designs.PICTURES, block, set, box);
    Frame frame =
        new Frame(
            box.size(),
            new dev.jinju.frame.FrameMeta("", "", "zh-Hans"),
            List.of(FrameItem.Group.of(Role.QUOTE, items)));
    List<Rect> ink = new ArrayList<>();
    Inks.of(frame).forEach(each -> ink.add(each.box()));
    return ink;
  }
}
