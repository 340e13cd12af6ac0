package dev.jinju.choose.candidate;

import dev.jinju.card.CardKind;
import dev.jinju.choose.words.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that might become a card. Immutable.
 *
 * @param id {@code h3}, {@code t12}, {@code t12.s2-3}, {@code t11+t12}, {@code s1.q3-4}, {@code
 *     h3.stat}
 * @param words what the card would say
 * @param spoken null for a bullet or a pull quote, which nobody said
 * @param cuts all that was taken off, in reading order
 */
public record Candidate(
    String id, CardKind kind, Passage words, @Nullable Spoken spoken, List<Cut> cuts) {
  public Candidate {
    cuts = List.copyOf(cuts);
  }

  public String text() {
    return words.text();
  }

  /** Who says it; null when nobody does, or the transcript does not name anyone. */
  public @Nullable String speaker() {
    return spoken == null || spoken.turn().speaker().isEmpty() ? null : spoken.turn().speaker();
  }

  /** The question's words; null when there is none. */
  public @Nullable String question() {
    return spoken == null || spoken.question() == null ? null : spoken.question().text();
  }

  /**
   * Whether the words begin like an answer that says nothing without its question: yes, no, it
   * depends.
   */
  public boolean needsQuestion(Lexicon lexicon) {
    return Gates.startsAsAnswer(text(), lexicon);
  }

  /**
   * Whether any of the words come from the same turn or bullet as another's, or are the same words
   * of an article.
   */
  public boolean sharesTurn(Candidate other) {
    if (spoken == null || other.spoken == null) {
      boolean overlaps = words.start() < other.words.end() && other.words.start() < words.end();
      return source().equals(other.source()) && overlaps;
    }
    return usesTurn(other.spoken.turn().id())
        || (other.spoken.asked() != null && usesTurn(other.spoken.asked().id()));
  }

  /** The id of the turn, bullet or section in which the words stand. */
  public String source() {
    if (spoken != null) {
      return spoken.turn().id();
    }
    return id.indexOf('.') < 0 ? id : id.substring(0, id.indexOf('.'));
  }

  private boolean usesTurn(String turn) {
    return spoken != null
        && (spoken.turn().id().equals(turn)
            || (spoken.asked() != null && spoken.asked().id().equals(turn)));
  }
}
