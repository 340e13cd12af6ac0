package dev.jinju.layout;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.layout.internal.Bindings;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.style.Template;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one group for the part of each design that is the same on every card of a language, so that
 * renderers may keep what they made of it. Thread-safe.
 */
final class SharedBackgrounds {
  /**
   * Designs are kinds x canvases x styles of one run, in its languages; a run that has more simply
   * starts again.
   */
  private static final int MOST = 256;

  /**
   * What a design's cards have in common.
   *
   * @param outlines of its elements with an id, in the canvas's coordinates
   */
  record Ground(FrameItem.Group group, Map<String, PathData> outlines) {}

  /** By language, since conditions in a background may depend on it. */
  private final Map<String, IdentityHashMap<CardDesign, Ground>> groups = new HashMap<>();

  private int count;

  synchronized Ground get(CardDesign design, String language, Supplier<Ground> maker) {
    if (count >= MOST) {
      groups.clear();
      count = 0;
    }
    return groups
        .computeIfAbsent(language, key -> new IdentityHashMap<>())
        .computeIfAbsent(
            design,
            key -> {
              count++;
              return maker.get();
            });
  }

  /**
   * How many of the background's elements, from the bottom, are the same on every card of a
   * language.
   */
  static int fixedElements(CardDesign design) {
    int count = 0;
    while (count < design.background().size() && isFixed(design.background().get(count))) {
      count++;
    }
    return count;
  }

  private static boolean isFixed(Element element) {
    if (!isFixed(element.box().condition().when())
        || !isFixed(element.box().condition().unless())) {
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

  /** Whether a template says the same on every card of a language. */
  private static boolean isFixed(@Nullable Template template) {
    return template == null
        || template.parts().stream()
            .allMatch(
                part ->
                    !(part instanceof Template.Binding binding)
                        || Bindings.dependsOnLanguageAlone(binding));
  }

  private static boolean areFixed(List<Element> elements) {
    return elements.stream().allMatch(SharedBackgrounds::isFixed);
  }
}
