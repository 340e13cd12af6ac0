package dev.jinju.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Frame;
import dev.jinju.geom.Rect;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.layout.LaidCard;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Styles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left where a platform cuts a cover. */
class CropTest {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", ""));

  @ParameterizedTest
  @ValueSource(strings = {"ink", "midnight", "plain", "scroll"})
  void aWechatCoverHasItsWholeTitleInTheMiddle(String style) {
    Canvas canvas = Canvases.find("wechat");
    Rect crop = new Rect(0, 0, canvas.width(), canvas.height()).inset(canvas.crop());
    CardDesign design =
        Styles.open(HOME.resolve("styles"))
            .load(style, List.of())
            .value()
            .design(CardKind.COVER, canvas);
    List<Card> covers =
        SampleCards.all().stream().filter(card -> card.kind() == CardKind.COVER).toList();
    try (FontLibrary fonts = FontLibrary.open(HOME.resolve("fonts"))) {
      CardLayout layout = new CardLayout(fonts, new PictureReader());
      for (Card cover : covers) {
        LaidCard laid = layout.layout(cover, design).value();
        Frame frame = laid.frames().get(0);
        List<Ink> titles =
            InkFinder.find(frame, laid.drawn()).stream()
                .filter(ink -> ink.drawn().slot().equals("title"))
                .toList();
        assertThat(titles)
            .as(cover.id())
            .isNotEmpty()
            .allSatisfy(ink -> assertThat(crop.contains(ink.box(), 0.5)).isTrue());
      }
    }
  }
}
