package dev.jinju.layout;

import dev.jinju.image.Picture;
import dev.jinju.style.Box;
import dev.jinju.style.Element;
import dev.jinju.style.Sizing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An element that stands on this card: its condition holds, and if it is a text, it has words.
 *
 * @param text the words ready to be set, of a text element
 * @param picture the decoded picture of an image element, or the modules of a QR code
 */
record Node(
    Element element, List<Node> children, @Nullable TextBlock text, @Nullable Picture picture) {
  Node {
    children = List.copyOf(children);
  }

  Box box() {
    return element.box();
  }

  Sizing sizing() {
    return element.box().sizing();
  }

  /** The text of a text node. */
  TextBlock requiredText() {
    if (text == null) {
      throw new IllegalStateException("not a text: " + element);
    }
    return text;
  }

  /** The first text in the node that is read; null when there is none. */
  @Nullable TextBlock firstText() {
    if (text != null) {
      return text.bound().decoration() ? null : text;
    }
    return children.stream().map(Node::firstText).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /**
   * Whether the node can give up height: some text in it may be set smaller, split or cut, and has
   * more than a line or runs downwards.
   */
  boolean flexesDown() {
    return text != null
        ? text.isFlexible() && (isVertical(text) || text.element().flow().maxLines() > 1)
        : children.stream().anyMatch(Node::flexesDown);
  }

  /**
   * Whether the node can give up width: some text in it may be set smaller, in more lines, or be
   * cut, and runs across or has more than a column.
   */
  boolean flexesAcross() {
    return text != null
        ? text.isFlexible() && (!isVertical(text) || text.element().flow().maxLines() > 1)
        : children.stream().anyMatch(Node::flexesAcross);
  }

  private static boolean isVertical(TextBlock text) {
    return text.element().flow().vertical();
  }
}
