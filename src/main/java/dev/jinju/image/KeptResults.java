package dev.jinju.image;

import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps what was made of a few pictures at a size, since one avatar stands on many cards. A result
 * is forgotten with its picture, or when newer ones need its place. Thread-safe.
 */
public final class KeptResults<T> {
  /** Avatars, logos and photographs of one run. */
  private static final int MOST = 32;

  private final Map<Key, Kept<T>> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept<T>> eldest) {
          return size() > MOST;
        }
      };

  private record Key(int identity, Object how) {}

  private record Kept<T>(WeakReference<Picture> source, T result) {}

  /**
   * The result for a picture.
   *
   * @param how what the result depends on beside the picture; a value
   */
  public T get(Picture source, Object how, Supplier<T> maker) {
    Key key = new Key(System.identityHashCode(source), how);
    synchronized (kept) {
      kept.values().removeIf(entry -> entry.source().refersTo(null));
      Kept<T> found = kept.get(key);
      if (found != null && found.source().refersTo(source)) {
        return found.result();
      }
    }
    T result = maker.get();
    synchronized (kept) {
      kept.put(key, new Kept<>(new WeakReference<>(source), result));
    }
    return result;
  }
}
