package dev.jinju.render.svg;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.render.LinkTarget;
import dev.jinju.render.XmlWriter;

/** Writes paths, and links as paths that nobody sees. Stateless. */
final class SvgShape {
  private SvgShape() {}

  static void write(XmlWriter out, FrameItem.Shape shape, SvgDefinitions definitions) {
    out.start("path").attribute("d", PathText.of(shape.path(), SvgNumbers.PX));
    if (shape.fill() == null) {
      out.attribute("fill", "none");
    } else {
      SvgPaint.fill(out, shape.fill(), definitions);
      if (shape.evenOdd()) {
        out.attribute("fill-rule", "evenodd");
      }
    }
    if (shape.stroke() != null) {
      SvgPaint.stroke(out, shape.stroke(), definitions);
    }
    out.end();
  }

  /**
   * Writes the area of a link.
   *
   * @throws IllegalArgumentException when the target is not safe, see {@link LinkTarget}
   */
  static void writeLink(XmlWriter out, FrameItem.Link link) {
    if (!LinkTarget.isSafe(link.uri())) {
      throw new IllegalArgumentException("a card may not link to " + link.uri());
    }
    out.start("a").attribute("xlink:href", link.uri());
    out.start("path")
        .attribute("d", PathText.of(PathData.rect(link.box()), SvgNumbers.PX))
        .attribute("fill", "none")
        .attribute("pointer-events", "all")
        .end()
        .end();
  }
}
