package dev.jinju.pipeline.diff;

import dev.jinju.card.Card;
import dev.jinju.frame.Frame;
import dev.jinju.layout.LaidCard;
import dev.jinju.style.Canvas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One card, or one part of a card that was split, in two styles.
 *
 * @param part from 1; 0 for a card that is whole in both
 * @param before null where it could not be made, or has no such part
 * @param changes empty when nothing moved
 */
public record CardDiff(
    Card card,
    Canvas canvas,
    int part,
    @Nullable Frame before,
    @Nullable Frame after,
    List<Change> changes) {
  private static final String CARD = "card";

  public CardDiff {
    changes = List.copyOf(changes);
  }

  /** What was made of a card: its frames, or why there are none. */
  public sealed interface Made {}

  /** A card that was laid out. */
  public record Laid(LaidCard card) implements Made {}

  /** A card that cannot be made, and what is told of it. */
  public record Failed(String message) implements Made {}

  /**
   * Compares what two styles made of a card.
   *
   * @return one for each part
   */
  public static List<CardDiff> of(Card card, Canvas canvas, Made before, Made after) {
    List<Frame> old = frames(before);
    List<Frame> now = frames(after);
    int parts = Math.max(1, Math.max(old.size(), now.size()));
    List<CardDiff> diffs = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      @Nullable Frame one = i < old.size() ? old.get(i) : null;
      @Nullable Frame other = i < now.size() ? now.get(i) : null;
      List<Change> changes =
          one == null || other == null
              ? missing(before, after, i + 1)
              : FrameDiff.between(one, drawn(before), other, drawn(after));
      diffs.add(new CardDiff(card, canvas, parts == 1 ? 0 : i + 1, one, other, changes));
    }
    return diffs;
  }

  /** The changes in words, what happened to several things alike once with their number. */
  public List<String> told() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    changes.forEach(change -> counts.merge(change.what() + " " + change.how(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            each ->
                each.getKey() + (each.getValue() == 1 ? "" : " (" + each.getValue() + " times)"))
        .toList();
  }

  /** The same with one more change. */
  public CardDiff with(Change change) {
    List<Change> all = new ArrayList<>(changes);
    all.add(change);
    return new CardDiff(card, canvas, part, before, after, all);
  }

  /** The card's id, with its part where there are several. */
  public String name() {
    return part == 0 ? card.id() : card.id() + "-p" + part;
  }

  private static List<Change> missing(Made before, Made after, int part) {
    if (before instanceof Failed && before.equals(after)) {
      return List.of();
    }
    if (after instanceof Failed failed) {
      return List.of(new Change(CARD, "cannot be made: " + failed.message));
    }
    if (before instanceof Failed failed) {
      return List.of(new Change(CARD, "could not be made: " + failed.message));
    }
    String how = frames(after).size() < part ? "is gone" : "is new";
    return List.of(new Change(CARD, "part " + part + " " + how));
  }

  private static List<Frame> frames(Made made) {
    return made instanceof Laid laid ? laid.card.frames() : List.of();
  }

  private static List<LaidCard.Drawn> drawn(Made made) {
    return made instanceof Laid laid ? laid.card.drawn() : List.of();
  }
}
