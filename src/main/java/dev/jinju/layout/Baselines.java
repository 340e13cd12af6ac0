package dev.jinju.layout;

import dev.jinju.text.SetText;

/** Where baselines lie in a line and in a node. */
final class Baselines {
  /**
   * From the middle of a line down to the baseline, in em: the ideographic em box reaches 0.88 em
   * above and 0.12 em below the baseline (OpenType {@code ideo} baseline; JLREQ 2.1.2), and it is
   * what stands in the middle of the line.
   */
  static final double MIDDLE = 0.38;

  private Baselines() {}

  static double inLine(double pitch, double size) {
    return pitch / 2 + MIDDLE * size;
  }

  /**
   * Px from a node's upper side to its first baseline; its lower side when it has none, as columns.
   */
  static double first(Node node, double width) {
    double top = node.box().padding().top();
    double inner = Math.max(0, width - node.box().padding().horizontal());
    if (node.text() != null && !node.text().element().flow().vertical()) {
      SetText set = node.text().fit(inner, Double.MAX_VALUE / 4);
      double first = node.text().rows(set).places().get(0).across();
      return top + first + inLine(set.pitch(), set.step().size());
    }
    if (!node.children().isEmpty()) {
      // What lies behind a layer's words is no line.
      Node speaking =
          node.children().stream()
              .filter(child -> child.firstText() != null)
              .findFirst()
              .orElse(node.children().get(0));
      return top + first(speaking, inner);
    }
    return Measurer.height(node, width);
  }
}
