package dev.jinju.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts how much an SVG file becomes once every {@code use} is replaced by what it shows: ten uses
 * of ten uses of ten are a thousand elements, and a file of a kilobyte can hold more than any
 * memory. For one file; not thread-safe.
 */
final class SvgExpansion {
  /** A detailed illustration has some thousand elements and a hundred thousand path segments. */
  private static final long MOST = 400_000;

  /** No drawing nests its uses like this; a longer chain would exhaust the stack. */
  private static final int MOST_NESTED = 1000;

  private final Deque<Part> open = new ArrayDeque<>();
  private final Map<String, Part> named = new HashMap<>();
  private @Nullable Part root;
  private int count;

  /** An element with all that it contains. */
  private static final class Part {
    private long weight;
    private final List<String> uses = new ArrayList<>();
    private final List<Part> children = new ArrayList<>();
    private long total = -1;
    private boolean counting;
  }

  void start(@Nullable String id, String use, int weight) {
    count++;
    Part part = new Part();
    part.weight = weight;
    if (use.startsWith("#")) {
      part.uses.add(use.substring(1));
    }
    if (open.isEmpty()) {
      root = part;
    } else {
      open.peek().children.add(part);
    }
    if (id != null) {
      named.putIfAbsent(id, part);
    }
    open.push(part);
  }

  /** Whether the file has more elements than need be looked at. */
  boolean isOverfull() {
    return count > MOST;
  }

  void end() {
    open.pop();
  }

  /** Whether the file becomes too much, or contains itself. */
  boolean isTooLarge() {
    return root == null || total(root, 0) > MOST;
  }

  private long total(Part part, int depth) {
    if (part.total >= 0) {
      return part.total;
    }
    if (part.counting || depth > MOST_NESTED) {
      return MOST + 1;
    }
    part.counting = true;
    long sum = part.weight;
    for (Part child : part.children) {
      sum = Math.min(MOST + 1, sum + total(child, depth + 1));
    }
    for (String use : part.uses) {
      Part used = named.get(use);
      sum = Math.min(MOST + 1, sum + (used == null ? 0 : total(used, depth + 1)));
    }
    part.counting = false;
    part.total = sum;
    return sum;
  }
}
