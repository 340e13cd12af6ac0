package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.FrameItem;
import dev.jinju.image.PictureReader;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Styles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that a brand wants whole are whole in the lines of a card. */
class KeepTogetherTest {
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));
  private static final String WORD = "星野回声";

  @TempDir Path folder;

  @Test
  void noLineCutsAWordOfTheBrand() throws IOException {
    CardDesign design = design();
    String quote = "我们把它叫做" + WORD + "因为它会回来";
    assertThat(lines(design, quote, List.of())).noneMatch(line -> line.contains(WORD));
    assertThat(lines(design, quote, List.of(WORD))).anyMatch(line -> line.contains(WORD));
  }

  private CardDesign design() throws IOException {
    Path style = folder.resolve("style.json");
    Files.writeString(
        style,
        """
        { "text": { "quote": { "font": "Noto Serif SC", "size": 100 } },
          "layout": { "stack": "column", "children": [{ "text": "{quote}", "role": "quote", "width": 800 }] } }
        """);
    return Styles.open(Path.of("styles"))
        .load(style.toString(), List.of())
        .value()
        .design(CardKind.HIGHLIGHT, Canvases.find("square"));
  }

  private static List<String> lines(CardDesign design, String quote, List<String> together) {
    Card card =
        new Card("h1", CardKind.HIGHLIGHT, "zh-Hans", Map.of("quote", Slot.of(quote)), Map.of());
    LaidCard laid =
        new CardLayout(FONTS, new PictureReader(), together).layout(card, design).value();
    Map<Double, StringBuilder> lines = new TreeMap<>();
    laid.frames().get(0).items().forEach(item -> collect(item, lines));
    return lines.values().stream().map(StringBuilder::toString).toList();
  }

  private static void collect(FrameItem item, Map<Double, StringBuilder> lines) {
    if (item instanceof FrameItem.Group group) {
      group.items().forEach(inner -> collect(inner, lines));
    } else if (item instanceof FrameItem.Text text) {
      lines.computeIfAbsent(text.origin().y(), y -> new StringBuilder()).append(text.text());
    }
  }
}
