package dev.jinju.render;

import dev.jinju.frame.FrameItem;
import java.util.List;

/**
 * What a renderer does with each kind of item. Java 17 has no switch over types, so {@link #draw}
 * is the one place that tells items apart, and a renderer that forgets a kind does not compile.
 */
public interface ItemVisitor {
  void group(FrameItem.Group group);

  void text(FrameItem.Text text);

  void shape(FrameItem.Shape shape);

  void image(FrameItem.Image image);

  void link(FrameItem.Link link);

  /** Calls the method of the item's kind. */
  default void draw(FrameItem item) {
    if (item instanceof FrameItem.Group group) {
      group(group);
    } else if (item instanceof FrameItem.Text text) {
      text(text);
    } else if (item instanceof FrameItem.Shape shape) {
      shape(shape);
    } else if (item instanceof FrameItem.Image image) {
      image(image);
    } else {
      link((FrameItem.Link) item);
    }
  }

  /** Draws items in order. */
  default void draw(List<FrameItem> items) {
    for (FrameItem item : items) {
      draw(item);
    }
  }
}
