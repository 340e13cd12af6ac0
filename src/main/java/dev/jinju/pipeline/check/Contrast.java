package dev.jinju.pipeline.check;

import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.image.Picture;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import dev.jinju.render.png.PngRenderer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contrast of inks to what is really painted behind them: the card's pixels without its words.
 * Stateless but for the pixels.
 */
final class Contrast {
  /** Every other pixel in both directions: a glyph's box still has hundreds. */
  private static final int STEP = 2;

  /** A contrast is told to a hundredth; the largest is 21 (WCAG 2.2). */
  private static final int BINS = 2101;

  /** One pixel in twenty may be worse: an edge of a drawing that a stroke of a letter crosses. */
  private static final double WORST = 0.05;

  private static final double[] LINEAR = new double[256];

  static {
    for (int channel = 0; channel < LINEAR.length; channel++) {
      LINEAR[channel] = Color.linear(channel);
    }
  }

  private final Frame mute;
  private final PngRenderer renderer;
  private final Picture.Raster ground;

  private Contrast(Frame mute, PngRenderer renderer) {
    this.mute = mute;
    this.renderer = renderer;
    this.ground = renderer.pixels(mute);
  }

  static Contrast behind(Frame frame, PngRenderer renderer) {
    Frame mute = new Frame(frame.size(), frame.meta(), mute(frame.items()));
    return new Contrast(mute, renderer);
  }

  /** A group without words stays the same instance, so that the renderer knows its pixels. */
  private static List<FrameItem> mute(List<FrameItem> items) {
    List<FrameItem> kept = new ArrayList<>();
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group g) {
        List<FrameItem> inner = mute(g.items());
        boolean same = inner.size() == g.items().size() && sameInstances(inner, g.items());
        kept.add(
            same
                ? g
                : new FrameItem.Group(
                    g.transform(), g.clip(), g.opacity(), g.role(), g.language(), inner));
      } else if (!(item instanceof FrameItem.Text)) {
        kept.add(item);
      }
    }
    return kept;
  }

  @SuppressWarnings("ReferenceEquality") // whether an item was replaced is what is asked
  private static boolean sameInstances(List<FrameItem> a, List<FrameItem> b) {
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i) != b.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Which pixels a clip leaves: those with an alpha of more than a half. */
  private int @Nullable [] left(@Nullable PathData clip) {
    if (clip == null) {
      return null;
    }
    FrameItem all = FrameItem.Shape.fill(clip, Paint.solid(Color.BLACK));
    return renderer.pixels(new Frame(mute.size(), mute.meta(), List.of(all))).argb();
  }

  /**
   * The contrast that 95 of 100 pixels below the boxes have at least, 1 to 21 (WCAG 2.2); 21 where
   * no pixel lies below them.
   *
   * @param clip outside which nothing of the ink is seen; null for none
   */
  double of(Color ink, List<Rect> boxes, @Nullable PathData clip) {
    int @Nullable [] left = left(clip);
    int[] bins = new int[BINS];
    int count = 0;
    for (Rect box : boxes) {
      int right = (int) Math.min(ground.width(), Math.ceil(box.right()));
      int bottom = (int) Math.min(ground.height(), Math.ceil(box.bottom()));
      for (int y = (int) Math.max(0, box.y()); y < bottom; y += STEP) {
        for (int x = (int) Math.max(0, box.x()); x < right; x += STEP) {
          if (left != null && left[y * ground.width() + x] >>> 24 < 128) {
            continue;
          }
          bins[(int) Math.round(100 * contrast(ink, ground.argb()[y * ground.width() + x]))]++;
          count++;
        }
      }
    }
    int seen = 0;
    for (int bin = 0; bin < BINS; bin++) {
      seen += bins[bin];
      if (seen > count * WORST) {
        return bin / 100.0;
      }
    }
    return (BINS - 1) / 100.0;
  }

  private static double contrast(Color ink, int argb) {
    Color pixel = new Color(argb);
    Color seen = pixel.isOpaque() ? pixel : pixel.over(Color.WHITE);
    double ground = luminance(seen) + 0.05;
    double text = luminance(ink.isOpaque() ? ink : ink.over(seen)) + 0.05;
    return Math.max(ground, text) / Math.min(ground, text);
  }

  /** As {@link Color#luminance}, from a table, since it is asked of every pixel. */
  private static double luminance(Color color) {
    return 0.2126 * LINEAR[color.red()]
        + 0.7152 * LINEAR[color.green()]
        + 0.0722 * LINEAR[color.blue()];
  }
}
