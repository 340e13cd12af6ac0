package dev.jinju.layout;

import dev.jinju.frame.FrameItem;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Condition;
import dev.jinju.style.Element;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/**
 * Keeps one group for the part of each design that is the same on every card, so that renderers may
 * keep what they made of it. Thread-safe.
 */
final class SharedBackgrounds {
  /** Designs are kinds x canvases x styles of one run; a run that has more simply starts again. */
  private static final int MOST = 256;

  private final IdentityHashMap<CardDesign, FrameItem.Group> groups = new IdentityHashMap<>();

  synchronized FrameItem.Group get(CardDesign design, Supplier<FrameItem.Group> maker) {
    if (groups.size() >= MOST) {
      groups.clear();
    }
    return groups.computeIfAbsent(design, key -> maker.get());
  }

  /** How many of the background's elements, from the bottom, are the same on every card. */
  static int fixedElements(CardDesign design) {
    int count = 0;
    while (count < design.background().size() && isFixed(design.background().get(count))) {
      count++;
    }
    return count;
  }

  private static boolean isFixed(Element element) {
    if (!element.box().condition().equals(Condition.ALWAYS)) {
      return false;
    }
    if (element.box().decoration().rotate() != null
        && element.box().decoration().rotate().at() != null) {
      return false;
    }
    if (element.box().placement() instanceof dev.jinju.style.Placement.Polar polar
        && polar.angle().at() != null) {
      return false;
    }
    if (element instanceof Element.Stack stack) {
      return areFixed(stack.children());
    }
    if (element instanceof Element.Layer layer) {
      return areFixed(layer.children());
    }
    if (element instanceof Element.Image image) {
      return image.source().binding() == null;
    }
    return !(element instanceof Element.Text)
        && !(element instanceof Element.Qr)
        && !(element instanceof Element.Shape shape
            && shape.figure() instanceof dev.jinju.style.Figure.QuoteMarkFigure);
  }

  private static boolean areFixed(List<Element> elements) {
    return elements.stream().allMatch(SharedBackgrounds::isFixed);
  }
}
