package dev.jinju.layout.internal;

import dev.jinju.card.Card;
import dev.jinju.image.Picture;
import dev.jinju.image.PictureReader;
import dev.jinju.style.Element;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the picture of an image element: a file of the style, or one that the card binds. */
public final class Pictures {
  private final PictureReader reader;
  private final Card card;

  public Pictures(PictureReader reader, Card card) {
    this.reader = reader;
    this.card = card;
  }

  /** The picture, or null when the binding has none. */
  public @Nullable Picture find(Element.Image image) {
    Path file = image.source().file();
    String binding = image.source().binding();
    if (file == null && binding != null) {
      file = card.pictures().get(binding);
    }
    return file == null ? null : reader.read(file, image.box().span());
  }
}
