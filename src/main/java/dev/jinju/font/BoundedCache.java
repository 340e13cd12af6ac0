package dev.jinju.font;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A cache that forgets everything once it is full, so that input cannot make it grow without end.
 * Thread-safe; a value may be made twice when two threads ask at once.
 */
final class BoundedCache<K, V> {
  private final Map<K, V> values = new ConcurrentHashMap<>();
  private final int limit;

  BoundedCache(int limit) {
    this.limit = limit;
  }

  V get(K key, Function<? super K, ? extends V> make) {
    V known = values.get(key);
    if (known != null) {
      return known;
    }
    V made = make.apply(key);
    if (values.size() >= limit) {
      values.clear();
    }
    values.put(key, made);
    return made;
  }
}
