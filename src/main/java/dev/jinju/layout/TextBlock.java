package dev.jinju.layout;

import dev.jinju.layout.internal.BoundText;
import dev.jinju.style.Element;
import dev.jinju.style.TextFlow.Overflow;
import dev.jinju.text.Measure;
import dev.jinju.text.PreparedText;
import dev.jinju.text.SetText;
import java.util.List;

/**
 * A text element's words, shaped and ready to be fitted.
 *
 * @param looks what each tag of the paragraph's spans looks like
 */
record TextBlock(
    Element.Text element, BoundText bound, PreparedText prepared, List<TextLook> looks) {
  TextBlock {
    looks = List.copyOf(looks);
  }

  private List<Measure.Step> steps() {
    return element.role().steps().stream()
        .map(step -> new Measure.Step(step.size(), step.lineHeight()))
        .toList();
  }

  boolean isFlexible() {
    return element.role().steps().size() > 1 || element.flow().overflow() != Overflow.ERROR;
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
            element.flow().maxLines());
    return prepared.fit(measure);
  }

  /** The room that the text takes on one line at its preferred size, px along the line. */
  double singleLine() {
    return prepared.single(steps().get(0)).length();
  }

  /** The distance of lines at the preferred size. */
  double pitch() {
    Measure.Step first = steps().get(0);
    return first.size() * first.lineHeight();
  }
}
