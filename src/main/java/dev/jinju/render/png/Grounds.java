package dev.jinju.render.png;

import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.render.ItemVisitor;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pixels of the decoration that lies under a card's words: the groups at the bottom of a frame that
 * are the same instances on many cards. They are kept when they are met for the second time, and
 * forgotten with the last frame that has them, or when newer ones need their room. Thread-safe.
 */
final class Grounds {
  /** Room for some eight portrait cards of 1080 x 1350 px. */
  private static final long MOST_PIXELS = 12_000_000;

  /** Grounds met once: more than the designs that are rendered in turn. */
  private static final int MOST = 64;

  private final Deque<Ground> recent = new ArrayDeque<>();

  /** What was met: the groups, by identity, at a scale; pixels once it was met again. */
  private static final class Ground {
    private final List<WeakReference<FrameItem>> groups = new ArrayList<>();
    private final double scale;
    private int @Nullable [] pixels;

    private Ground(List<FrameItem> items, double scale) {
      this.scale = scale;
      items.forEach(item -> groups.add(new WeakReference<>(item)));
    }

    private boolean isOf(List<FrameItem> items, double otherScale, int size) {
      if (scale != otherScale || groups.size() != items.size()) {
        return false;
      }
      for (int i = 0; i < items.size(); i++) {
        if (!groups.get(i).refersTo(items.get(i))) {
          return false;
        }
      }
      return pixels == null || pixels.length == size;
    }

    private boolean isForgotten() {
      return groups.stream().anyMatch(group -> group.refersTo(null));
    }

    private long weight() {
      return pixels == null ? 0 : pixels.length;
    }
  }

  /**
   * Paints the ground of a frame onto a clear canvas of the frame's size.
   *
   * @return how many of the frame's items are painted now
   */
  int paint(Frame frame, double scale, PngCanvas canvas, ItemVisitor painting) {
    List<FrameItem> items = groundOf(frame);
    if (items.isEmpty()) {
      return 0;
    }
    Ground ground = meet(items, scale, canvas.pixels().length);
    int[] kept = ground == null ? null : pixels(ground);
    if (kept != null) {
      System.arraycopy(kept, 0, canvas.pixels(), 0, kept.length);
    } else {
      painting.draw(items);
      if (ground != null) {
        keep(ground, canvas.pixels().clone());
      }
    }
    return items.size();
  }

  private static List<FrameItem> groundOf(Frame frame) {
    int count = 0;
    while (count < frame.items().size()
        && frame.items().get(count) instanceof FrameItem.Group group
        && group.role() == Role.ARTIFACT) {
      count++;
    }
    return frame.items().subList(0, count);
  }

  /** The ground if it was met before; else null, and it is remembered. */
  private synchronized @Nullable Ground meet(List<FrameItem> items, double scale, int size) {
    for (Iterator<Ground> i = recent.iterator(); i.hasNext(); ) {
      Ground ground = i.next();
      if (ground.isOf(items, scale, size)) {
        i.remove();
        recent.addFirst(ground);
        return ground;
      }
    }
    recent.addFirst(new Ground(items, scale));
    trim();
    return null;
  }

  private synchronized int @Nullable [] pixels(Ground ground) {
    return ground.pixels;
  }

  private synchronized void keep(Ground ground, int[] pixels) {
    ground.pixels = pixels;
    trim();
  }

  private void trim() {
    recent.removeIf(Ground::isForgotten);
    long weight = recent.stream().mapToLong(Ground::weight).sum();
    while (recent.size() > MOST || weight > MOST_PIXELS) {
      weight -= recent.removeLast().weight();
    }
  }
}
