package dev.jinju.render.pdf;

import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Point;
import dev.jinju.geom.Transform;
import java.util.List;

/**
 * What readers of PDF need to know of an item's neighbours in its line. A gap of an eighth of an
 * em, such as stands between Chinese and Latin, they take for a space; so an item's last glyph is
 * made as wide as the way to the item on its right. A mark behind Hebrew or Arabic they take for a
 * part of it; so it gets a left-to-right mark.
 *
 * @param start where the item on the right starts, in px of the frame; NaN if there is none
 * @param afterRightToLeft whether it follows text that runs from right to left
 */
record Following(double start, boolean afterRightToLeft) {
  static final Following NOTHING = new Following(Double.NaN, false);

  /** In em: wider gaps are no part of a line's own spacing. */
  private static final double WIDEST = 0.4;

  /**
   * An item's neighbours: in text of both directions the one on its right may be read before it.
   */
  static Following of(List<FrameItem> items, int index) {
    double next = search(items, index, 1);
    return new Following(
        Double.isNaN(next) ? search(items, index, -1) : next, isAfterRightToLeft(items, index));
  }

  private static boolean isAfterRightToLeft(List<FrameItem> items, int index) {
    FrameItem item = items.get(index);
    return index > 0
        && items.get(index - 1) instanceof FrameItem.Text before
        && Cluster.isBackwards(before)
        && Math.abs(baseline(before) - baseline(item)) < 0.25 * size(item);
  }

  /** The same, with another place where the line goes on. */
  Following startingAt(double place) {
    return new Following(place, afterRightToLeft);
  }

  /** A text with a left-to-right mark before it, where its own first character does not do. */
  String marked(String text) {
    boolean needs = afterRightToLeft && !Character.isLetterOrDigit(text.codePointAt(0));
    return needs ? "\u200E" + text : text;
  }

  private static double search(List<FrameItem> items, int index, int step) {
    FrameItem item = words(items.get(index));
    for (int at = index + step; at >= 0 && at < items.size(); at += step) {
      FrameItem candidate = words(items.get(at));
      boolean decoration =
          candidate instanceof FrameItem.Group group && group.role() == Role.ARTIFACT
              || candidate instanceof FrameItem.Shape
              || candidate instanceof FrameItem.Link;
      if (decoration) {
        continue;
      }
      double size = size(item);
      if (!(Math.abs(baseline(item) - baseline(candidate)) < 0.25 * size)) {
        break;
      }
      double gap = left(candidate) - right(item);
      if (gap >= -0.1 * size && gap <= WIDEST * size) {
        return left(candidate);
      }
    }
    return Double.NaN;
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
