package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.font.FontLibrary;
import dev.jinju.image.PictureReader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListLayoutTest {
  private static final CardLayout LAYOUT =
      new CardLayout(FontLibrary.open(Path.of("fonts")), new PictureReader());

  @Test
  void theItemsOfAListHaveOneSize() {
    Card list =
        Designs.card(
            "list",
            CardKind.LIST,
            "zh-Hans",
            "",
            Map.of(
                "highlights.1", "走路的人睡得更久。",
                "highlights.2", "一座城市七成的路没有一棵树，夏天的影子只剩下电线杆和广告牌，走的人越来越少，车越来越多。",
                "highlights.3", "每天有三万人从桥上走过，没有人抬头，也没有人记得桥下那条河叫什么名字。"));
    LaidCard laid =
        LAYOUT.layout(list, Designs.shipped("midnight", CardKind.LIST, "square")).value();
    assertThat(laid.fit().parts()).hasSize(1);
    double scale = laid.fit().parts().get(0).scale();
    assertThat(laid.fit().others())
        .filteredOn(fit -> fit.slot().equals("item"))
        .allMatch(fit -> fit.scale() == scale);
  }

  @Test
  void anAddressIsShownAsItIsSaid() {
    Card closing =
        Designs.card(
            "closing",
            CardKind.CLOSING,
            "en",
            "",
            Map.of("source", "https://www.example.org/talks/7/"));
    LaidCard laid =
        LAYOUT.layout(closing, Designs.shipped("ink", CardKind.CLOSING, "square")).value();
    assertThat(laid.frames().get(0).meta().alt()).contains("\nexample.org/talks/7\n");
  }
}
