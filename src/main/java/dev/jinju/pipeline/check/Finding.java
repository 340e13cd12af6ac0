package dev.jinju.pipeline.check;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes wrong with a style on a card.
 *
 * @param diagnostic an error where the card cannot be made, else a warning; with the place in the
 *     style's file
 * @param slot what it is about: the binding that a text or picture shows, or a text's role; empty
 *     when it is the whole card
 * @param kind of the card
 * @param card its id: of the episode, or {@code exchange-longest-ja} for a text of our own
 * @param canvas its name
 * @param value what was measured; null where nothing was
 */
public record Finding(
    Diagnostic diagnostic,
    String slot,
    CardKind kind,
    String card,
    String canvas,
    @Nullable Value value) {

  /**
   * A measure.
   *
   * @param measured in the unit
   * @param limit what it should have been at least, or at most
   * @param unit {@code px}, {@code characters}, or {@code ratio}
   */
  public record Value(double measured, double limit, String unit) {
    /** By how much the limit was missed: above 1, and more is worse. */
    double excess() {
      double low = Math.min(measured, limit);
      return low <= 0 ? Double.MAX_VALUE : Math.max(measured, limit) / low;
    }
  }
}
