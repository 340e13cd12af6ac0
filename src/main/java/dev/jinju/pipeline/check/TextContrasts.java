package dev.jinju.pipeline.check;

import dev.jinju.frame.Frame;
import dev.jinju.geom.Rect;
import dev.jinju.layout.LaidCard;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.style.Canvas;
import dev.jinju.style.Element;
import java.util.ArrayList;
import java.util.List;

/** The contrast of each text of a card to the pixels that are really behind it. */
public final class TextContrasts {
  private TextContrasts() {}

  /**
   * A text's contrast.
   *
   * @param box the smallest one round its glyphs, in px of the canvas
   * @param contrast of its faintest colour, 1 to 21 (WCAG 2.2)
   * @param least what it needs for level AA
   */
  public record Measured(LaidCard.Drawn drawn, Rect box, double contrast, double least) {}

  /** Of each text of a frame that can be seen, in the order in which they are painted. */
  public static List<Measured> of(
      Frame frame, List<LaidCard.Drawn> drawn, Canvas canvas, PngRenderer renderer) {
    Contrast behind = Contrast.behind(frame, renderer);
    List<Measured> measured = new ArrayList<>();
    for (Ink ink : InkFinder.find(frame, drawn)) {
      if (ink.drawn().element() instanceof Element.Text text && !ink.boxes().isEmpty()) {
        double contrast =
            ink.boxes().entrySet().stream()
                .mapToDouble(each -> behind.of(each.getKey(), each.getValue(), ink.clip()))
                .min()
                .orElseThrow();
        double least = Legibility.leastContrast(canvas, text, ink.drawn().size());
        measured.add(new Measured(ink.drawn(), ink.box(), contrast, least));
      }
    }
    return measured;
  }
}
