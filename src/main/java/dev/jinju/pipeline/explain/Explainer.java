package dev.jinju.pipeline.explain;

import dev.jinju.card.Card;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.layout.CardLayout;
import dev.jinju.layout.LaidCard;
import dev.jinju.pipeline.check.TextContrasts;
import dev.jinju.pipeline.sheet.Captions;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.style.CardDesign;
import java.util.ArrayList;
import java.util.List;

/** Draws over cards what their layout decided. */
public final class Explainer {
  private final CardLayout layout;
  private final Explanation explanation;
  private final PngRenderer renderer = new PngRenderer();

  /**
   * Explains cards of one layout.
   *
   * @param fonts for the words beside the cards
   */
  public Explainer(CardLayout layout, FontLibrary fonts) {
    this.layout = layout;
    this.explanation = new Explanation(new Captions(fonts));
  }

  /**
   * A PNG for each frame of a card.
   *
   * @throws dev.jinju.diag.InputException when the card cannot be made
   */
  public List<byte[]> explain(Card card, CardDesign design) {
    LaidCard laid = layout.explain(card, design);
    List<byte[]> pictures = new ArrayList<>();
    for (int i = 0; i < laid.frames().size(); i++) {
      List<TextContrasts.Measured> contrasts =
          TextContrasts.of(laid.frames().get(i), laid.drawn(), design.canvas(), renderer);
      Frame told = explanation.of(laid, i, design, contrasts);
      pictures.add(renderer.render(Document.of(told), RenderOptions.DEFAULT));
    }
    return pictures;
  }
}
