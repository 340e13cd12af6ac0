package dev.jinju.layout.internal;

import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.layout.LaidCard.Placed;
import dev.jinju.layout.LaidCard.PlacedLine;
import dev.jinju.style.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps where the elements of a design were placed, from the outermost inwards. */
public final class Trace {
  private final List<Placed> placed = new ArrayList<>();
  private final Deque<Transform> turns = new ArrayDeque<>(List.of(Transform.IDENTITY));

  /**
   * An element gets its border box; what follows stands in it until {@link #leave}.
   *
   * @param turn of the element about its own middle
   */
  public void enter(Element element, Rect box, Transform turn) {
    Transform whole = turns.element().after(turn);
    turns.push(whole);
    placed.add(new Placed(element, box, whole, List.of()));
  }

  /** The lines of the text that was entered last. */
  public void lines(List<PlacedLine> lines) {
    Placed last = placed.remove(placed.size() - 1);
    placed.add(new Placed(last.element(), last.box(), last.turn(), lines));
  }

  public void leave() {
    turns.pop();
  }

  public List<Placed> placed() {
    return placed;
  }
}
