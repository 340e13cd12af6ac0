package dev.jinju.choose;

import dev.jinju.card.CardKind;
import org.jspecify.annotations.Nullable;

/**
 * A card of the episode as a whole. Immutable.
 *
 * @param kind cover, list or closing
 * @param title as somebody wrote it by hand, {@code \n} is a break; null for the episode's own
 */
public record WholeEpisode(CardKind kind, @Nullable String title) implements Chosen {
  public WholeEpisode {
    if (!kind.isOfEpisode()) {
      throw new IllegalArgumentException("a " + kind.id() + " is a card of one line");
    }
  }

  /** With the episode's own title. */
  public static WholeEpisode of(CardKind kind) {
    return new WholeEpisode(kind, null);
  }

  @Override
  public String id() {
    return kind.id();
  }
}
