package dev.jinju.frame;

import dev.jinju.font.GlyphRun;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.image.Picture;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on a frame. A renderer is one exhaustive switch over these. */
public sealed interface FrameItem {

  /**
   * Items that move, are clipped or fade together. What does not depend on the card is one shared
   * instance for each style and canvas, so that a renderer may keep what it made of it, by
   * identity.
   *
   * @param clip in the coordinates inside the group; null for none; the non-zero rule
   * @param opacity 0 to 1, of the group as a whole
   * @param language BCP 47 tag where it differs from the surrounding one
   */
  record Group(
      Transform transform,
      @Nullable PathData clip,
      double opacity,
      Role role,
      @Nullable String language,
      List<FrameItem> items)
      implements FrameItem {
    public Group {
      items = List.copyOf(items);
    }

    public static Group of(Role role, List<FrameItem> items) {
      return new Group(Transform.IDENTITY, null, 1, role, null, items);
    }
  }

  /**
   * Glyphs of one face in one paint, on one line.
   *
   * @param origin where the run's (0, 0) lies: on the baseline in horizontal text
   * @param text exactly the text that the run's ranges point into, with the space that ended its
   *     line, if one did
   */
  record Text(Point origin, String text, GlyphRun run, Paint paint) implements FrameItem {}

  /** A path with a fill, a stroke, or both (fill first). */
  record Shape(PathData path, boolean evenOdd, @Nullable Paint fill, @Nullable Stroke stroke)
      implements FrameItem {
    public static Shape fill(PathData path, Paint fill) {
      return new Shape(path, false, fill, null);
    }
  }

  /**
   * A picture stretched over a box.
   *
   * @param alt its words for readers who cannot see it; for an emoji the emoji itself; empty for
   *     decoration
   */
  record Image(Rect box, Picture picture, String alt) implements FrameItem {}

  /** An area that leads somewhere; draws nothing. */
  record Link(Rect box, String uri) implements FrameItem {}
}
