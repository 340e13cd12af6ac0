package dev.jinju.choose;

import dev.jinju.card.CardKind;
import dev.jinju.diag.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A card that somebody asks for by its id, with what they changed of it by hand. What is null stays
 * as the episode has it. Immutable.
 *
 * @param id as {@code pick} shows it, or {@code cover}, {@code list}, {@code closing}
 * @param kind what the card is to be
 * @param text the words to show, the title on a cover; {@code \n} is a break by hand
 * @param question of an exchange
 * @param speaker whom the words are credited to; only checked, since a name is changed in a brand
 * @param at where it is asked for; null on the command line
 */
public record Order(
    String id,
    @Nullable CardKind kind,
    @Nullable String text,
    @Nullable String question,
    @Nullable String speaker,
    @Nullable SourceSpan at) {

  /** The line as it is. */
  public static Order of(String id) {
    return new Order(id, null, null, null, null, null);
  }

  /** The same credited to somebody else. */
  public Order withSpeaker(String other) {
    return new Order(id, kind, text, question, other, at);
  }
}
