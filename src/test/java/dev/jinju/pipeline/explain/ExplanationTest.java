package dev.jinju.pipeline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.layout.LaidCard;
import dev.jinju.pipeline.check.TextContrasts;
import dev.jinju.pipeline.sheet.Captions;
import dev.jinju.pipeline.sheet.UsualCards;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", ""));
  private static final FontLibrary FONTS = FontLibrary.open(HOME.resolve("fonts"));
  private static final CardLayout LAYOUT = new CardLayout(FONTS, new PictureReader());

  @AfterAll
  static void close() {
    FONTS.close();
  }

  @Test
  void whyLinesEndAndWhatATextIsSetInIsTold() {
    List<String> told = explain("plain", "portrait", CardKind.HIGHLIGHT);
    assertThat(told).contains("end", "How the texts were made to fit", "quote");
    assertThat(told).anyMatch(words -> words.matches("contrast [0-9.]+ : 1, needs [0-9.]+"));
    assertThat(told).anyMatch(words -> words.matches("[0-9]+ × [0-9]+ px; [0-9]+ lines?"));
  }

  @Test
  void whatThePlatformCoversIsTold() {
    assertThat(explain("plain", "story", CardKind.HIGHLIGHT))
        .contains("250 px are covered", "340 px are covered");
    assertThat(explain("plain", "portrait", CardKind.HIGHLIGHT))
        .noneMatch(words -> words.endsWith("are covered"));
  }

  @Test
  void columnsAreToldAsSuch() {
    assertThat(explain("scroll", "portrait", CardKind.DIALOGUE))
        .anyMatch(words -> words.endsWith(" columns"));
  }

  @Test
  void linesLieInTheBoxOfTheirText() {
    LaidCard laid = laid("plain", "portrait", CardKind.LIST);
    assertThat(laid.placed().get(0))
        .allSatisfy(
            placed ->
                assertThat(placed.lines())
                    .allMatch(line -> placed.box().contains(line.box(), line.box().height())));
  }

  @Test
  void aCardThatNobodyAsksAboutKeepsNoBoxes() {
    Card card = card(CardKind.HIGHLIGHT);
    LaidCard laid = LAYOUT.layout(card, design("plain", "portrait", card)).value();
    assertThat(laid.placed()).allMatch(List::isEmpty);
    assertThat(laid.fit()).isEqualTo(laid("plain", "portrait", CardKind.HIGHLIGHT).fit());
  }

  private static Card card(CardKind kind) {
    return UsualCards.of("zh-Hans").stream()
        .filter(card -> card.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static CardDesign design(String style, String canvas, Card card) {
    return Styles.open(HOME.resolve("styles"))
        .load(style, List.of())
        .value()
        .design(card.kind(), Canvases.find(canvas));
  }

  private static LaidCard laid(String style, String canvas, CardKind kind) {
    return LAYOUT.explain(card(kind), design(style, canvas, card(kind)));
  }

  /** All words of the picture, line by line. */
  private static List<String> explain(String style, String canvas, CardKind kind) {
    LaidCard laid = laid(style, canvas, kind);
    CardDesign design = design(style, canvas, card(kind));
    Frame frame = laid.frames().get(0);
    List<TextContrasts.Measured> contrasts =
        TextContrasts.of(frame, laid.drawn(), design.canvas(), new PngRenderer());
    Frame told = new Explanation(new Captions(FONTS)).of(laid, 0, design, contrasts);
    List<String> words = new ArrayList<>();
    collect(told.items(), words);
    return words;
  }

  /** A caption in several faces is several items on one baseline. */
  private static void collect(List<FrameItem> items, List<String> words) {
    double y = Double.NaN;
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        collect(group.items(), words);
        y = Double.NaN;
      } else if (item instanceof FrameItem.Text text) {
        if (text.origin().y() == y) {
          words.set(words.size() - 1, words.get(words.size() - 1) + text.text());
        } else {
          words.add(text.text());
        }
        y = text.origin().y();
      } else {
        y = Double.NaN;
      }
    }
  }
}
