package dev.jinju.pipeline.check;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.frame.Frame;
import dev.jinju.layout.CardLayout;
import dev.jinju.layout.LaidCard;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.style.Canvas;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.style.Style;
import java.util.List;
import java.util.Optional;

/**
 * Draws cards of one style and tells what goes wrong with them. Immutable and thread-safe; each
 * kind on each canvas is a check of its own, so that several may run at once.
 */
public final class StyleCheck {
  private final Style style;
  private final CardLayout layout;
  private final PngRenderer renderer;

  /**
   * Checks one style.
   *
   * @param layout with the style's own fonts
   */
  public StyleCheck(Style style, CardLayout layout, PngRenderer renderer) {
    this.style = style;
    this.layout = layout;
    this.renderer = renderer;
  }

  /**
   * Lays out cards of one kind on one canvas.
   *
   * @param cards all of the kind
   * @return of each fault of each slot the worst, in the order in which they were first met
   */
  public List<Finding> check(CardKind kind, Canvas canvas, List<Card> cards) {
    CardDesign design = style.design(kind, canvas);
    Findings findings = new Findings(style, design);
    for (Card card : cards) {
      try {
        inspect(card, layout.layout(card, design).value(), findings);
      } catch (InputException e) {
        notMade(card, design, e, findings);
      }
    }
    return findings.all();
  }

  private void inspect(Card card, LaidCard laid, Findings findings) {
    laid.drawn().forEach(drawn -> findings.text(card, drawn));
    for (Frame frame : laid.frames()) {
      List<Ink> inks = InkFinder.find(frame, laid.drawn());
      findings.places(card, inks);
      findings.pictures(card, inks);
      findings.contrasts(card, inks, Contrast.behind(frame, renderer));
    }
  }

  private void notMade(Card card, CardDesign design, InputException fault, Findings findings) {
    Diagnostic first = fault.diagnostics().get(0);
    Optional<Element.Text> text =
        first.code().equals("text-does-not-fit")
            ? layout.withoutRoom(card, design)
            : Optional.empty();
    text.ifPresentOrElse(
        element -> findings.overflow(card, element), () -> findings.failed(card, first));
  }
}
