package dev.jinju.layout;

import dev.jinju.frame.Frame;
import java.util.List;

/**
 * A card at its final place: one frame, or several when its text was split.
 *
 * @param fits for each frame how its main text was set
 */
public record LaidCard(List<Frame> frames, List<Fit> fits) {
  public LaidCard {
    frames = List.copyOf(frames);
    fits = List.copyOf(fits);
  }

  /**
   * How the card's main text was set.
   *
   * @param slot the text's role in the style
   * @param scale size as a share of the preferred one
   * @param lines number of lines
   */
  public record Fit(String slot, double scale, int lines) {}
}
