package dev.jinju.layout;

import dev.jinju.image.Picture;
import dev.jinju.image.effects.PictureEffects;
import dev.jinju.layout.internal.Bindings;
import dev.jinju.layout.internal.BoundText;
import dev.jinju.layout.internal.Pictures;
import dev.jinju.layout.internal.QrDrawing;
import dev.jinju.style.Decoration;
import dev.jinju.style.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds a design's elements to one card and drops those that have nothing to show. */
final class NodeBuilder {
  private final Bindings bindings;
  private final TextBlocks texts;
  private final Pictures pictures;

  NodeBuilder(Bindings bindings, TextBlocks texts, Pictures pictures) {
    this.bindings = bindings;
    this.texts = texts;
    this.pictures = pictures;
  }

  /** The node of an element, or null when it does not stand on this card. */
  @Nullable Node build(Element element) {
    return build(element, false);
  }

  /**
   * @param repeats whether its words only show again what is read elsewhere
   */
  private @Nullable Node build(Element element, boolean repeats) {
    if (!bindings.holds(element.box().condition())) {
      return null;
    }
    Decoration.@Nullable Clip clip = element.box().decoration().clip();
    boolean again = repeats || clip != null && clip.repeats();
    if (element instanceof Element.Stack stack) {
      return parent(stack, stack.children(), again);
    }
    if (element instanceof Element.Layer layer) {
      return parent(layer, layer.children(), again);
    }
    if (element instanceof Element.Text text) {
      BoundText bound = bindings.bind(text.content()).decoration(again);
      return bound.isEmpty() ? null : new Node(text, List.of(), texts.block(text, bound), null);
    }
    if (element instanceof Element.Image image) {
      @Nullable Picture picture = pictures.find(image);
      return picture == null || !fits(image.backdrop(), picture)
          ? null
          : new Node(image, List.of(), null, picture);
    }
    if (element instanceof Element.Qr qr) {
      String text = bindings.bind(qr.content()).text().strip();
      return text.isEmpty() ? null : new Node(qr, List.of(), null, QrDrawing.modules(qr, text));
    }
    return new Node(element, List.of(), null, null);
  }

  /** A parent all of whose children are gone shows nothing, unless it has a look of its own. */
  private @Nullable Node parent(Element element, List<Element> children, boolean repeats) {
    List<Node> nodes = new ArrayList<>();
    for (Element child : children) {
      @Nullable Node node = build(child, repeats);
      if (node != null) {
        nodes.add(node);
      }
    }
    boolean bare =
        element.box().decoration().fill() == null && element.box().decoration().border() == null;
    return nodes.isEmpty() && bare ? null : new Node(element, nodes, null, null);
  }

  private static boolean fits(Element.Backdrop backdrop, Picture picture) {
    return switch (backdrop) {
      case ANY -> true;
      case CLEAR -> PictureEffects.isCutOut(picture);
      case FILLED -> !PictureEffects.isCutOut(picture);
    };
  }
}
