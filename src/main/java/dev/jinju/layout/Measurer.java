package dev.jinju.layout;

import dev.jinju.geom.Insets;
import dev.jinju.geom.Size;
import dev.jinju.style.Element;
import dev.jinju.style.Placement;
import dev.jinju.style.Sizing;
import dev.jinju.text.SetText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks nodes how much room they want: border boxes in px, without margins. Stateless. */
final class Measurer {
  private Measurer() {}

  /** The width that a node wants, at most {@code available} unless it has one of its own. */
  static double width(Node node, double available) {
    Sizing sizing = node.sizing();
    if (sizing.width() != null) {
      return sizing.width();
    }
    double content = Math.min(available, contentWidth(node, available));
    return bounded(content, sizing.minWidth(), sizing.maxWidth());
  }

  private static double contentWidth(Node node, double available) {
    Insets padding = node.box().padding();
    double inner = Math.max(0, available - padding.horizontal());
    Element element = node.element();
    double wanted = 0;
    if (element instanceof Element.Stack stack) {
      wanted = stackWidth(stack, node.children(), inner);
    } else if (element instanceof Element.Layer layer) {
      wanted = layer.hugs() ? layerWidth(node.children(), inner) : inner;
    } else if (element instanceof Element.Text) {
      wanted = textWidth(node, inner);
    } else if (element instanceof Element.Qr) {
      wanted = inner;
    } else if (node.picture() != null) {
      wanted = pictureWidth(node);
    }
    return wanted + padding.horizontal();
  }

  /**
   * As wide as the picture is, or, where the box has a height of its own, as it is at that height
   * (CSS 2.2, 10.3.2).
   */
  private static double pictureWidth(Node node) {
    Size size = pictureSize(node);
    @Nullable Double height = node.sizing().height();
    return height == null || size.height() == 0
        ? size.width()
        : size.width() * (height - node.box().padding().vertical()) / size.height();
  }

  private static double textWidth(Node node, double inner) {
    TextBlock text = node.requiredText();
    if (text.element().flow().vertical()) {
      return Math.min(inner, text.rows(text.fit(inner, columnLength(node))).extent());
    }
    // A hair more than the line needs, so that rounding never sends the last character to a line of
    // its own.
    return Math.min(inner, text.singleLine() + 0.01);
  }

  /** The most length of a vertical text's columns that its own sizes tell. */
  private static double columnLength(Node node) {
    @Nullable Double height = node.sizing().height();
    @Nullable Double most = height == null ? node.sizing().maxHeight() : height;
    return most == null
        ? Double.MAX_VALUE / 4
        : Math.max(0, most - node.box().padding().vertical());
  }

  private static double stackWidth(Element.Stack stack, List<Node> children, double inner) {
    boolean row = stack.axis() == Element.Axis.ROW;
    double sum = row ? stack.gap() * Math.max(0, children.size() - 1) : 0;
    double widest = 0;
    for (Node child : children) {
      double w = width(child, inner) + child.box().margin().horizontal();
      sum += w;
      widest = Math.max(widest, w);
    }
    return row ? sum : widest;
  }

  /** The height that a node wants at a width. */
  static double height(Node node, double width) {
    Sizing sizing = node.sizing();
    if (sizing.height() != null) {
      return sizing.height();
    }
    Insets padding = node.box().padding();
    double inner = Math.max(0, width - padding.horizontal());
    double content = contentHeight(node, inner) + padding.vertical();
    return bounded(content, sizing.minHeight(), sizing.maxHeight());
  }

  private static double contentHeight(Node node, double inner) {
    Element element = node.element();
    if (element instanceof Element.Stack stack) {
      return stack.axis() == Element.Axis.ROW
          ? rowHeight(stack, node.children(), inner)
          : columnHeight(stack, node.children(), inner);
    }
    if (element instanceof Element.Layer) {
      return layerHeight(node.children(), inner);
    }
    if (element instanceof Element.Text text) {
      return text.flow().vertical()
          ? node.requiredText().singleLine()
          : textHeight(node.requiredText(), inner);
    }
    if (element instanceof Element.Qr) {
      return inner;
    }
    if (node.picture() != null) {
      Size size = pictureSize(node);
      return size.width() == 0 ? 0 : size.height() * Math.min(1, inner / size.width());
    }
    return 0;
  }

  /** A text that has more lines than its most, and will be cut, wants no more room than those. */
  private static double textHeight(TextBlock text, double inner) {
    SetText set = text.fit(inner, Double.MAX_VALUE / 4);
    int most = text.element().flow().maxLines();
    return set.written() > most ? most * set.pitch() + set.lead() : text.rows(set).extent();
  }

  private static double columnHeight(Element.Stack stack, List<Node> children, double inner) {
    double sum = stack.gap() * Math.max(0, children.size() - 1);
    for (Node child : children) {
      sum += height(child, childWidth(stack, child, inner)) + child.box().margin().vertical();
    }
    return sum;
  }

  private static double rowHeight(Element.Stack stack, List<Node> children, double inner) {
    double[] widths = StackSolver.rowWidths(stack, children, inner);
    double highest = 0;
    for (int i = 0; i < children.size(); i++) {
      Node child = children.get(i);
      highest = Math.max(highest, height(child, widths[i]) + child.box().margin().vertical());
    }
    return highest;
  }

  private static double layerWidth(List<Node> children, double inner) {
    double widest = 0;
    for (Node child : children) {
      if (child.box().placement() instanceof Placement.Flow) {
        double margin = child.box().margin().horizontal();
        widest = Math.max(widest, width(child, Math.max(0, inner - margin)) + margin);
      }
    }
    return widest;
  }

  private static double layerHeight(List<Node> children, double inner) {
    double lowest = 0;
    for (Node child : children) {
      if (child.box().placement() instanceof Placement.Flow) {
        lowest = Math.max(lowest, height(child, width(child, inner)));
      }
    }
    return lowest;
  }

  /**
   * A column's child is as wide as the column, but for one that is aligned away from the start or
   * has a width.
   */
  static double childWidth(Element.Stack stack, Node child, double inner) {
    double available = Math.max(0, inner - child.box().margin().horizontal());
    Element.Align align = align(stack, child);
    boolean fills =
        align == Element.Align.STRETCH || child.text() != null && align == Element.Align.START;
    if (child.sizing().width() == null
        && (fills || child.element() instanceof Element.Stack && align == Element.Align.START)) {
      return bounded(available, child.sizing().minWidth(), child.sizing().maxWidth());
    }
    return width(child, available);
  }

  /** The child's own alignment across the stack, or the stack's. */
  static Element.Align align(Element.Stack stack, Node child) {
    return child.box().placement() instanceof Placement.Flow flow && flow.align() != null
        ? flow.align()
        : stack.align();
  }

  private static Size pictureSize(Node node) {
    return node.picture() == null ? new Size(0, 0) : node.picture().size();
  }

  static double bounded(double value, @Nullable Double min, @Nullable Double max) {
    double low = min == null ? value : Math.max(value, min);
    return max == null ? low : Math.min(low, max);
  }
}
