package dev.jinju.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a card's texts were set.
 *
 * @param parts the main text, which is the quote or the title, on each frame
 * @param others all other texts for which a step was needed, each as often as it differs
 * @param passage the id of the shorter passage that the card shows; null when it shows all of its
 *     words
 */
public record CardFit(List<Fit> parts, List<Fit> others, @Nullable String passage) {
  public CardFit {
    parts = List.copyOf(parts);
    others = List.copyOf(others);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a card has a frame");
    }
  }

  /** The main text on all frames together. */
  public Fit main() {
    return Fit.together(parts);
  }
}
