package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.style.CardDesign;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is kept from one making of the same cards to the next, so that only what changed is made
 * again, and a card that fails shows as it did before. Formats and options must stay the same.
 * Thread-safe.
 */
public final class RenderMemory {
  private record Key(Card card, CardDesign design) {}

  private record Place(String style, String canvas, String card) {}

  private final boolean keeps;
  private final Map<Place, Map.Entry<Key, CardPipeline.Drawn>> drawings = new ConcurrentHashMap<>();
  private final Set<Place> stale = ConcurrentHashMap.newKeySet();
  private final Set<Path> pictures = new ConcurrentSkipListSet<>();

  private RenderMemory(boolean keeps) {
    this.keeps = keeps;
  }

  /** One that is empty at first. */
  public static RenderMemory create() {
    return new RenderMemory(true);
  }

  /** One that keeps nothing. */
  static RenderMemory none() {
    return new RenderMemory(false);
  }

  /** Makes every card anew, since something changed that neither card nor style tells. */
  public void distrust() {
    stale.addAll(drawings.keySet());
  }

  /** Whether a card was made before. */
  public boolean knowsCards() {
    return !drawings.isEmpty();
  }

  /** The pictures of all cards so far. */
  public Set<Path> pictures() {
    return new TreeSet<>(pictures);
  }

  /** The card as it was drawn before, if nothing changed, or as it is drawn now. */
  CardPipeline.Drawn draw(RenderJob job, Supplier<CardPipeline.Drawn> drawing) {
    if (!keeps) {
      return drawing.get();
    }
    pictures.addAll(job.card().pictures().values());
    Place place = place(job);
    Map.@Nullable Entry<Key, CardPipeline.Drawn> before = drawings.get(place);
    try {
      Key key =
          new Key(job.card(), job.look().style().design(job.card().kind(), job.look().canvas()));
      if (before != null && !stale.contains(place) && before.getKey().equals(key)) {
        return before.getValue().of(job, before.getValue().card().diagnostics());
      }
      CardPipeline.Drawn drawn = drawing.get();
      drawings.put(place, Map.entry(key, drawn));
      stale.remove(place);
      return drawn;
    } catch (InputException e) {
      stale.add(place);
      List<Diagnostic> faults = e.diagnostics();
      if (before == null) {
        throw e;
      }
      return before.getValue().of(job, faults);
    }
  }

  private static Place place(RenderJob job) {
    return new Place(job.look().asked(), job.look().canvas().name(), job.card().id());
  }
}
