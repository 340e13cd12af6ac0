package dev.jinju.layout;

import dev.jinju.geom.Rect;
import dev.jinju.layout.internal.BoundText;
import dev.jinju.layout.internal.Initials;
import dev.jinju.layout.internal.Leading;
import dev.jinju.layout.internal.TextRows;
import dev.jinju.style.Element;
import dev.jinju.style.Emphasis;
import dev.jinju.style.Fill;
import dev.jinju.style.TextFlow;
import dev.jinju.style.TextFlow.Overflow;
import dev.jinju.style.TextRole.SizeStep;
import dev.jinju.text.Measure;
import dev.jinju.text.PreparedText;
import dev.jinju.text.SetText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text element's words, shaped and ready to be fitted.
 *
 * @param looks what each tag of the paragraph's spans looks like
 * @param limits what fitting may do to it
 * @param initial what is set large before the lines; null for none
 */
record TextBlock(
    Element.Text element,
    BoundText bound,
    PreparedText prepared,
    List<Look> looks,
    Limits limits,
    @Nullable Initial initial) {
  /** Px by which two sizes are the same. */
  private static final double EPSILON = 1e-6;

  TextBlock {
    looks = List.copyOf(looks);
  }

  /** What a stretch of text looks like beside its face. */
  record Look(Fill fill, @Nullable Emphasis emphasis) {
    boolean italic() {
      return emphasis != null && emphasis.italic();
    }
  }

  /**
   * The first characters of a text, which stand as high as several lines.
   *
   * @param length of them with the spaces behind them; the lines' offsets start there
   * @param ink of them at a size of 1 px, from their origin on the baseline
   */
  record Initial(
      TextFlow.Initial written, TextBlock block, int length, Rect ink, Initials.Span span) {
    double height(Measure.Step step) {
      return span.height(written.lines(), step.size() * step.lineHeight(), step.size());
    }

    double width(Measure.Step step) {
      return ink.width() * height(step) / ink.height();
    }
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
        .map(step -> step(step.size(), step.lineHeight()))
        .toList();
  }

  /** Lines on a grid come no closer together. */
  private List<Measure.Step> tighter() {
    return element.rows().grid() > 0
        ? List.of()
        : Leading.tighter(element.role(), bound.text()).stream()
            .map(step -> step(step.size(), step.lineHeight()))
            .toList();
  }

  private Measure.Step step(double size, double lineHeight) {
    double grid = element.rows().grid();
    double high =
        grid <= 0 ? lineHeight : Math.ceil(size * lineHeight / grid - EPSILON) * grid / size;
    Measure.Step bare = new Measure.Step(size, high);
    return initial == null
        ? bare
        : new Measure.Step(size, high, initial.width(bare) + initial.written().gap());
  }

  private int columns() {
    TextFlow.Columns columns = element.rows().columns();
    return columns == null ? 1 : columns.count();
  }

  /** Px from one column's start to the next one's. */
  double columnStep(double length) {
    TextFlow.Columns columns = element.rows().columns();
    return columns == null ? length : (length + columns.gap()) / columns.count();
  }

  /** The length of a column's lines, of which all fill a length. */
  double columnLength(double length) {
    TextFlow.Columns columns = element.rows().columns();
    return columns == null ? length : Math.max(0, columnStep(length) - columns.gap());
  }

  /** Where the lines lie. */
  TextRows rows(SetText set) {
    boolean vertical = element.flow().vertical();
    double toBaseline =
        vertical ? set.pitch() / 2 : Baselines.inLine(set.pitch(), set.step().size());
    int least = initial == null ? 0 : initial.written().lines();
    return TextRows.of(set, columns(), element.rows().grid(), toBaseline, least);
  }

  /** The characters before those that the lines hold. */
  int offset() {
    return initial == null ? 0 : initial.length();
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
    double length = columnLength(vertical ? height : width);
    double room = vertical ? width : height;
    SetText set = prepared.fit(measure(length, room));
    // Blank lines at the foot of columns, and on a grid, may take more than their share.
    double over = set.fits() ? rows(set).extent() - room : 0;
    return over > EPSILON ? prepared.fit(measure(length, Math.max(0, room - over))) : set;
  }

  private Measure measure(double length, double room) {
    int lines = element.flow().maxLines();
    int indented = initial == null ? 0 : initial.written().lines();
    return new Measure(length, room, steps(), tighter(), lines, indented, columns());
  }

  /** The room that the text takes on one line at its preferred size, px along the line. */
  double singleLine() {
    Measure.Step first = steps().get(0);
    double length = prepared.single(first).length() + first.indent();
    return columns() == 1 ? length : Double.MAX_VALUE / 4;
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
