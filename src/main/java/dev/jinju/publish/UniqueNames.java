package dev.jinju.publish;

import java.util.HashSet;
import java.util.Set;

/**
 * Hands out names in one folder, each once: a name that was given already gets the next free number
 * ({@code talk}, {@code talk-2}). Not thread-safe.
 */
public final class UniqueNames {
  private final Set<String> taken = new HashSet<>();

  /** The name, or the next one like it that is free. */
  public String claim(String name) {
    String candidate = name;
    for (int n = 2; !taken.add(candidate); n++) {
      candidate = name + "-" + n;
    }
    return candidate;
  }
}
