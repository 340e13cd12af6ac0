package dev.jinju.style;

import dev.jinju.card.CardKind;
import java.nio.file.Path;
import java.util.List;

/**
 * A style resolved for one kind of card on one canvas. Immutable; the same instance is returned for
 * the same kind and canvas.
 *
 * @param scheme of the ground, by which pictures are chosen that stand on it
 * @param background bottom first, each fills the canvas unless it is placed otherwise
 * @param content the tree that holds the card's texts
 * @param fonts files and folders of the style's own fonts
 */
public record CardDesign(
    String style,
    CardKind kind,
    Canvas canvas,
    Scheme scheme,
    List<Element> background,
    Element content,
    List<Path> fonts) {
  public CardDesign {
    background = List.copyOf(background);
    fonts = List.copyOf(fonts);
  }

  /** What stands out on a ground: black on a light one, white on a dark one. */
  public enum Scheme {
    LIGHT,
    DARK
  }
}
