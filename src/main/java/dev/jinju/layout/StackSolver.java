package dev.jinju.layout;

import dev.jinju.geom.Insets;
import dev.jinju.geom.Rect;
import dev.jinju.style.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares a stack's room among its children, as CSS flexbox does without wrapping: each gets what it
 * wants, free room goes to those that grow, missing room is taken from those whose text can be set
 * smaller. Stateless.
 */
final class StackSolver {
  /** Px that come of rounding and that nobody sees. */
  private static final double HAIR = 0.5;

  private StackSolver() {}

  /** The children's border boxes in the stack's content box. */
  static List<Rect> solve(Element.Stack stack, List<Node> children, Rect content) {
    return stack.axis() == Element.Axis.ROW
        ? row(stack, children, content)
        : column(stack, children, content);
  }

  /**
   * The first text that lies behind the stack's end, since all that stands before it could not be
   * made small enough; null when there is none. What a child's negative margin takes back does not
   * count.
   */
  static @Nullable TextBlock spilled(
      Element.Stack stack, List<Node> children, List<Rect> boxes, Rect content) {
    boolean row = stack.axis() == Element.Axis.ROW;
    double end = (row ? content.right() : content.bottom()) + HAIR;
    for (int i = 0; i < children.size(); i++) {
      Insets margin = children.get(i).box().margin();
      double reach =
          row ? boxes.get(i).right() + margin.right() : boxes.get(i).bottom() + margin.bottom();
      @Nullable TextBlock text = reach > end ? children.get(i).firstText() : null;
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static List<Rect> column(Element.Stack stack, List<Node> children, Rect content) {
    int n = children.size();
    double[] widths = new double[n];
    double[] heights = new double[n];
    double margins = 0;
    for (int i = 0; i < n; i++) {
      widths[i] = Measurer.childWidth(stack, children.get(i), content.width());
      heights[i] = Measurer.height(children.get(i), widths[i]);
      margins += children.get(i).box().margin().vertical();
    }
    double room = content.height() - margins - stack.gap() * Math.max(0, n - 1);
    double free = share(children, heights, room, true);
    double gap = stack.gap() + (spaced(stack, n) ? free / (n - 1) : 0);
    double y = content.y() + lead(stack, free);
    List<Rect> boxes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Insets margin = children.get(i).box().margin();
      double across = content.width() - margin.horizontal() - widths[i];
      double x =
          content.x() + margin.left() + offset(Measurer.align(stack, children.get(i)), across);
      y += margin.top();
      boxes.add(new Rect(x, y, widths[i], heights[i]));
      y += heights[i] + margin.bottom() + gap;
    }
    return boxes;
  }

  private static List<Rect> row(Element.Stack stack, List<Node> children, Rect content) {
    int n = children.size();
    double[] widths = rowWidths(stack, children, content.width());
    double used = stack.gap() * Math.max(0, n - 1);
    for (int i = 0; i < n; i++) {
      used += widths[i] + children.get(i).box().margin().horizontal();
    }
    double free = Math.max(0, content.width() - used);
    double gap = stack.gap() + (spaced(stack, n) ? free / (n - 1) : 0);
    double x = content.x() + lead(stack, free);
    double baseline = deepestBaseline(stack, children, widths);
    List<Rect> boxes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Node child = children.get(i);
      Insets margin = child.box().margin();
      Element.Align align = Measurer.align(stack, child);
      double room = content.height() - margin.vertical();
      double height =
          align == Element.Align.STRETCH && child.sizing().height() == null
              ? room
              : Math.min(Measurer.height(child, widths[i]), Math.max(room, 0));
      double y = content.y() + margin.top();
      y +=
          align == Element.Align.BASELINE
              ? baseline - Baselines.first(child, widths[i])
              : offset(align, room - height);
      x += margin.left();
      boxes.add(new Rect(x, y, widths[i], height));
      x += widths[i] + margin.right() + gap;
    }
    return boxes;
  }

  /** The widths of a row's children, without margins. */
  static double[] rowWidths(Element.Stack stack, List<Node> children, double available) {
    int n = children.size();
    double[] widths = new double[n];
    double room = available - stack.gap() * Math.max(0, n - 1);
    for (int i = 0; i < n; i++) {
      widths[i] = Measurer.width(children.get(i), available);
      room -= children.get(i).box().margin().horizontal();
    }
    share(children, widths, room, false);
    return widths;
  }

  /** Grows or shrinks sizes in place to a room; returns what is left over. */
  private static double share(List<Node> children, double[] sizes, double room, boolean down) {
    double sum = 0;
    double grow = 0;
    double shrink = 0;
    for (int i = 0; i < sizes.length; i++) {
      sum += sizes[i];
      grow += children.get(i).sizing().grow();
      shrink += shrinkable(children.get(i), down) * sizes[i];
    }
    double free = room - sum;
    if (free > 0 && grow > 0) {
      for (int i = 0; i < sizes.length; i++) {
        sizes[i] += free * children.get(i).sizing().grow() / grow;
      }
      return 0;
    }
    if (free < 0 && shrink > 0) {
      double ratio = Math.min(1, -free / shrink);
      for (int i = 0; i < sizes.length; i++) {
        sizes[i] -= ratio * shrinkable(children.get(i), down) * sizes[i];
      }
      return 0;
    }
    return Math.max(0, free);
  }

  private static double shrinkable(Node child, boolean down) {
    boolean flexible = down ? child.flexesDown() : child.flexesAcross();
    return flexible ? child.sizing().shrink() : 0;
  }

  private static boolean spaced(Element.Stack stack, int n) {
    return stack.justify() == Element.Justify.SPACE_BETWEEN && n > 1;
  }

  private static double lead(Element.Stack stack, double free) {
    return switch (stack.justify()) {
      case START, SPACE_BETWEEN -> 0;
      case CENTER -> free / 2;
      case END -> free;
    };
  }

  private static double offset(Element.Align align, double free) {
    return switch (align) {
      case START, STRETCH, BASELINE -> 0;
      case CENTER -> free / 2;
      case END -> free;
    };
  }

  private static double deepestBaseline(Element.Stack stack, List<Node> children, double[] widths) {
    double deepest = 0;
    for (int i = 0; i < children.size(); i++) {
      if (Measurer.align(stack, children.get(i)) == Element.Align.BASELINE) {
        deepest = Math.max(deepest, Baselines.first(children.get(i), widths[i]));
      }
    }
    return deepest;
  }
}
