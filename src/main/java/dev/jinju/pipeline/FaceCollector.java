package dev.jinju.pipeline;

import dev.jinju.font.FontFace;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the faces that the glyphs of frames are of. */
final class FaceCollector {
  private FaceCollector() {}

  /** Each face once, in order of first use. */
  static List<FontFace> of(List<Frame> frames) {
    Set<FontFace> faces = new LinkedHashSet<>();
    frames.forEach(frame -> collect(frame.items(), faces));
    return List.copyOf(faces);
  }

  private static void collect(List<FrameItem> items, Set<FontFace> faces) {
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Text text) {
        faces.add(text.run().face());
      } else if (item instanceof FrameItem.Group group) {
        collect(group.items(), faces);
      }
    }
  }
}
