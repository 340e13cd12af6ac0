package dev.jinju.render.png;

import dev.jinju.font.FontFace;
import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Transform;
import dev.jinju.render.BoundedCache;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Glyphs as coverages, made once for each face, glyph, size and quarter of a pixel, and laid by our
 * own loop. Thread-safe.
 */
final class GlyphCoverages {
  /** Places are kept to a quarter of a pixel in both directions: at most an eighth off. */
  private static final int PARTS = 4;

  /**
   * Coverages are kept in this many steps. An edge is off by at most 1.6 % of the contrast, which
   * nobody sees, and a card of seven inks still has few enough colours for an indexed PNG.
   */
  private static final int STEPS = 31;

  /** About 4,000 Chinese characters at 64 px. */
  private static final long BYTES = 16L << 20;

  private final PngText outlines;
  private final BoundedCache<Key, Coverage> kept =
      new BoundedCache<>(BYTES, coverage -> coverage.alpha().length + 100);

  GlyphCoverages(PngText outlines) {
    this.outlines = outlines;
  }

  /**
   * What a coverage depends on.
   *
   * @param size pixels an em
   * @param partX quarters of a pixel to the right
   * @param partY quarters of a pixel downwards
   */
  private record Key(FontFace face, int glyph, double size, int partX, int partY) {}

  void paint(FrameItem.Text text, PngCanvas canvas, Transform toDevice, int premultiplied) {
    GlyphRun run = text.run();
    double size = run.size() * toDevice.a();
    for (int i = 0; i < run.glyphs().length; i++) {
      double x = text.origin().x() + run.x()[i];
      double y = text.origin().y() + run.y()[i];
      long quartersX = Math.round(PARTS * (toDevice.a() * x + toDevice.e()));
      long quartersY = Math.round(PARTS * (toDevice.d() * y + toDevice.f()));
      Key key =
          new Key(
              run.face(),
              run.glyphs()[i],
              size,
              Math.floorMod(quartersX, PARTS),
              Math.floorMod(quartersY, PARTS));
      int dx = (int) Math.floorDiv(quartersX, PARTS);
      int dy = (int) Math.floorDiv(quartersY, PARTS);
      Blend.color(canvas, kept.get(key, this::make), dx, dy, premultiplied);
    }
  }

  private Coverage make(Key key) {
    double scale = key.size() / key.face().unitsPerEm();
    AffineTransform place =
        new AffineTransform(
            scale, 0, 0, -scale, key.partX() / (double) PARTS, key.partY() / (double) PARTS);
    Path2D path = new Path2D.Double(outlines.path(key.face(), key.glyph()), place);
    Rectangle box = path.getBounds();
    if (box.isEmpty()) {
      return Coverage.NONE;
    }
    Coverage coverage = Coverage.of(path, box.x, box.y, box.width, box.height);
    byte[] alpha = coverage.alpha();
    for (int i = 0; i < alpha.length; i++) {
      int step = ((alpha[i] & 255) * STEPS + 127) / 255;
      alpha[i] = (byte) ((step * 255 + STEPS / 2) / STEPS);
    }
    return coverage;
  }
}
