package dev.jinju.render.pdf;

import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Point;
import dev.jinju.geom.Transform;
import java.util.List;

/**
 * Finds where a line goes on behind an item. Readers of PDF take a gap of an eighth of an em, such
 * as stands between Chinese and Latin, for a space; so an item's last glyph is made as wide as the
 * way to the next item. Stateless.
 */
final class Following {
  /** In em: wider gaps are no part of a line's own spacing. */
  private static final double WIDEST = 0.4;

  private Following() {}

  /** Where the next item of the same line starts, in px of the frame; NaN if there is none. */
  static double start(List<FrameItem> items, int index) {
    FrameItem item = words(items.get(index));
    for (int next = index + 1; next < items.size(); next++) {
      FrameItem candidate = words(items.get(next));
      boolean decoration =
          candidate instanceof FrameItem.Group group && group.role() == Role.ARTIFACT
              || candidate instanceof FrameItem.Shape
              || candidate instanceof FrameItem.Link;
      if (!decoration) {
        return start(item, candidate);
      }
    }
    return Double.NaN;
  }

  private static double start(FrameItem item, FrameItem next) {
    double size = size(item);
    double gap = left(next) - right(item);
    boolean level = Math.abs(baseline(item) - baseline(next)) < 0.25 * size;
    return level && gap >= -0.1 * size && gap <= WIDEST * size ? left(next) : Double.NaN;
  }

  /** Slanted words stand in a group of their own, and are a part of the line like any others. */
  private static FrameItem words(FrameItem item) {
    if (item instanceof FrameItem.Group group && isSlanted(group)) {
      FrameItem.Text text = (FrameItem.Text) group.items().get(0);
      Point origin = group.transform().apply(text.origin().x(), text.origin().y());
      return new FrameItem.Text(origin, text.text(), text.run(), text.paint());
    }
    return item;
  }

  private static boolean isSlanted(FrameItem.Group group) {
    Transform t = group.transform();
    return t.a() == 1
        && t.b() == 0
        && t.d() == 1
        && group.items().size() == 1
        && group.items().get(0) instanceof FrameItem.Text;
  }

  /** The same place in the coordinates inside a group of slanted words; NaN for another group. */
  static double inside(FrameItem.Group group, double follow) {
    if (!isSlanted(group)) {
      return Double.NaN;
    }
    FrameItem.Text text = (FrameItem.Text) group.items().get(0);
    Point moved = group.transform().apply(text.origin().x(), text.origin().y());
    return follow - (moved.x() - text.origin().x());
  }

  private static double size(FrameItem item) {
    if (item instanceof FrameItem.Text text) {
      return text.run().size();
    }
    return item instanceof FrameItem.Image image ? image.box().height() : Double.NaN;
  }

  private static double left(FrameItem item) {
    if (item instanceof FrameItem.Text text) {
      return text.origin().x();
    }
    return item instanceof FrameItem.Image image ? image.box().x() : Double.NaN;
  }

  private static double right(FrameItem item) {
    if (item instanceof FrameItem.Text text) {
      return text.origin().x() + text.run().advance();
    }
    return item instanceof FrameItem.Image image ? image.box().right() : Double.NaN;
  }

  private static double baseline(FrameItem item) {
    if (item instanceof FrameItem.Text text) {
      return text.origin().y();
    }
    return item instanceof FrameItem.Image image ? PdfText.emojiBaseline(image) : Double.NaN;
  }
}
