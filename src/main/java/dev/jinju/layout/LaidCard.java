package dev.jinju.layout;

import dev.jinju.card.Card;
import dev.jinju.frame.Frame;
import java.util.List;

/**
 * A card at its final place: one frame, or several when its text was split.
 *
 * @param card with the words that the frames show, under its own id
 * @param fit how its texts were set
 */
public record LaidCard(Card card, List<Frame> frames, CardFit fit) {
  public LaidCard {
    frames = List.copyOf(frames);
  }
}
