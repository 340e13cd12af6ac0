package dev.jinju.layout;

import dev.jinju.layout.internal.BoundText;
import dev.jinju.layout.internal.Leading;
import dev.jinju.style.Element;
import dev.jinju.style.TextFlow.Overflow;
import dev.jinju.style.TextRole.SizeStep;
import dev.jinju.text.Measure;
import dev.jinju.text.PreparedText;
import dev.jinju.text.SetText;
import java.util.ArrayList;
import java.util.List;

/**
 * A text element's words, shaped and ready to be fitted.
 *
 * @param looks what each tag of the paragraph's spans looks like
 * @param limits what fitting may do to it
 */
record TextBlock(
    Element.Text element,
    BoundText bound,
    PreparedText prepared,
    List<TextLook> looks,
    Limits limits) {
  /** Px by which two sizes are the same. */
  private static final double EPSILON = 1e-6;

  TextBlock {
    looks = List.copyOf(looks);
  }

  /**
   * What fitting may do to a card's quote at one rung of the ladder.
   *
   * @param largest the largest size, as a share of the preferred one
   * @param cuts whether it may be cut with … where its style allows that
   */
  record Limits(double largest, boolean cuts) {
    /** All words, at any size. */
    static final Limits WHOLE = new Limits(1, false);

    /** As many words as there is room for. */
    static final Limits CUT = new Limits(1, true);
  }

  private List<Measure.Step> steps() {
    List<SizeStep> all = element.role().steps();
    double largest = all.get(0).size() * limits.largest + EPSILON;
    SizeStep smallest = all.get(all.size() - 1);
    return all.stream()
        .filter(step -> step.size() <= largest || step.equals(smallest))
        .map(step -> new Measure.Step(step.size(), step.lineHeight()))
        .toList();
  }

  private List<Measure.Step> tighter() {
    return Leading.tighter(element.role(), bound.text());
  }

  boolean isFlexible() {
    return element.role().steps().size() > 1
        || element.flow().overflow() != Overflow.ERROR
        || !tighter().isEmpty();
  }

  /** Whether the text may lose its end where it does not fit. */
  boolean mayBeCut() {
    return limits.cuts && element.flow().overflow() == Overflow.ELLIPSIS;
  }

  /**
   * Sets the text in a box; in vertical writing lines run down the height and follow one another
   * along the width.
   */
  SetText fit(double width, double height) {
    boolean vertical = element.flow().vertical();
    Measure measure =
        new Measure(
            vertical ? height : width,
            vertical ? width : height,
            steps(),
            tighter(),
            element.flow().maxLines());
    return prepared.fit(measure);
  }

  /** The room that the text takes on one line at its preferred size, px along the line. */
  double singleLine() {
    return prepared.single(steps().get(0)).length();
  }

  /**
   * How the text was set.
   *
   * @param cut whether it lost its end
   */
  Fit fit(SetText set, boolean cut) {
    SizeStep preferred = element.role().steps().get(0);
    double scale = set.step().size() / preferred.size();
    List<Fit.Step> steps = new ArrayList<>();
    if (scale < 1) {
      steps.add(Fit.Step.SMALLER);
    }
    if (!steps().contains(set.step())) {
      steps.add(Fit.Step.TIGHTER_LEADING);
    }
    if (cut) {
      steps.add(Fit.Step.ELLIPSIS);
    }
    return new Fit(element.roleName(), scale, set.step().lineHeight(), set.written(), steps);
  }

  /** The distance of lines at the preferred size. */
  double pitch() {
    Measure.Step first = steps().get(0);
    return first.size() * first.lineHeight();
  }
}
