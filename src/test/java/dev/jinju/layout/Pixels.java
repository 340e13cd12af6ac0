package dev.jinju.layout;

import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.geom.Size;
import dev.jinju.render.png.PngRenderer;
import java.util.List;

/** Items painted on 600 x 600 pixels, for tests that look at what is seen. */
final class Pixels {
  static final int SIDE = 600;

  private Pixels() {}

  static int[] of(List<FrameItem> items, PngRenderer renderer) {
    FrameMeta meta = new FrameMeta("", "", "en");
    return renderer.pixels(new Frame(new Size(SIDE, SIDE), meta, items)).argb();
  }
}
