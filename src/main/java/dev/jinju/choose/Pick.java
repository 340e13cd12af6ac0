package dev.jinju.choose;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.Cut;
import dev.jinju.choose.score.Reason;
import dev.jinju.diag.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that was chosen, with its points and the reasons for them. Immutable.
 *
 * @param candidate the line and where it comes from
 * @param score 50 and the points of all reasons
 * @param shorter passages within the line that may stand for it where it finds no room, best first
 *     and each shorter than the one before; empty for a line that somebody asked for by its id
 * @param edited whether its words, or its question's, were changed by hand and are no longer the
 *     episode's
 */
public record Pick(
    Candidate candidate, int score, List<Reason> reasons, List<Candidate> shorter, boolean edited)
    implements Chosen {
  public Pick {
    reasons = List.copyOf(reasons);
    shorter = List.copyOf(shorter);
  }

  Pick(Candidate candidate, int score, List<Reason> reasons) {
    this(candidate, score, reasons, List.of(), false);
  }

  Pick withShorter(List<Candidate> passages) {
    return new Pick(candidate, score, reasons, passages, edited);
  }

  /** Another passage with the same points, which stands alone. */
  Pick withCandidate(Candidate other) {
    return new Pick(other, score, reasons, List.of(), edited);
  }

  Pick asEdited() {
    return new Pick(candidate, score, reasons, shorter, true);
  }

  /** {@code h3}, {@code t12}, {@code t12.s2-3}, {@code t11+t12}, {@code s1.q3-4}. */
  @Override
  public String id() {
    return candidate.id();
  }

  @Override
  public CardKind kind() {
    return candidate.kind();
  }

  /** Verbatim after the listed cuts. */
  public String text() {
    return candidate.text();
  }

  /** Null for a highlight or a pull quote, which is nobody's quotation. */
  public @Nullable String speaker() {
    return candidate.speaker();
  }

  /** The question of an exchange, verbatim after the listed cuts; null for other kinds. */
  public @Nullable String question() {
    return candidate.question();
  }

  /** What was cut from the ends. */
  public List<Cut> trims() {
    return candidate.cuts();
  }

  /** The line of the bullet or of the turn, or of the heading above a pull quote. */
  public SourceSpan span() {
    return candidate.words().span();
  }
}
