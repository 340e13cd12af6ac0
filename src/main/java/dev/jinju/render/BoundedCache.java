package dev.jinju.render;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Keeps what was used last, up to a total weight. What it hands out must not depend on what it
 * still holds, so that output never depends on its history. Thread-safe; two threads may make the
 * same value at the same time, and one of the two is kept.
 *
 * @param <K> what values are found by
 * @param <V> values, immutable
 */
public final class BoundedCache<K, V> {
  private final long capacity;
  private final ToLongFunction<V> weigher;
  private final Map<K, V> entries = new LinkedHashMap<>(64, 0.75f, true);
  private long weight;

  /**
   * Makes an empty cache.
   *
   * @param capacity the greatest sum of weights; a single heavier value is not kept
   */
  public BoundedCache(long capacity, ToLongFunction<V> weigher) {
    this.capacity = capacity;
    this.weigher = weigher;
  }

  /** The kept value, or a new one that is then kept. */
  public V get(K key, Function<? super K, ? extends V> maker) {
    synchronized (entries) {
      V kept = entries.get(key);
      if (kept != null) {
        return kept;
      }
    }
    V made = maker.apply(key);
    long added = weigher.applyAsLong(made);
    synchronized (entries) {
      V other = entries.get(key);
      if (other != null) {
        return other;
      }
      if (added <= capacity) {
        entries.put(key, made);
        weight += added;
        evict();
      }
    }
    return made;
  }

  private void evict() {
    Iterator<V> oldest = entries.values().iterator();
    while (weight > capacity && oldest.hasNext()) {
      weight -= weigher.applyAsLong(oldest.next());
      oldest.remove();
    }
  }
}
