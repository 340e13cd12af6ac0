package dev.jinju.render.png;

import dev.jinju.font.FontFace;
import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Transform;
import dev.jinju.paint.Color;
import dev.jinju.render.BoundedCache;
import dev.jinju.render.GradientStops;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Paints glyphs. Upright text in one colour is laid through kept coverages, which takes less than
 * half the time of filling its paths; any other is filled as paths. Thread-safe.
 */
final class PngText {
  /** Above this size, in pixels an em, a coverage costs more memory than it saves time. */
  private static final double LARGEST_KEPT = 200;

  /** Some 4,000 glyphs at usual sizes. */
  private static final long PATH_SEGMENTS = 200_000;

  private final GlyphCoverages coverages = new GlyphCoverages(this);
  private final BoundedCache<Glyph, Path2D> paths = new BoundedCache<>(PATH_SEGMENTS, path -> 60);

  /** A glyph's outline in font units is found by these. */
  record Glyph(FontFace face, int id) {}

  void paint(FrameItem.Text text, PngCanvas canvas, Transform toDevice) {
    GlyphRun run = text.run();
    Color flat = GradientStops.flat(text.paint());
    double size = run.size() * toDevice.a();
    if (flat != null && isUpright(toDevice) && size <= LARGEST_KEPT) {
      coverages.paint(text, canvas, toDevice, Blend.premultiply(flat.argb()));
      return;
    }
    java.awt.Paint paint = PngPaint.of(text.paint());
    double scale = run.size() / run.face().unitsPerEm();
    for (int i = 0; i < run.glyphs().length; i++) {
      AffineTransform place =
          new AffineTransform(
              scale, 0, 0, -scale, text.origin().x() + run.x()[i], text.origin().y() + run.y()[i]);
      Shape outline = place.createTransformedShape(path(run.face(), run.glyphs()[i]));
      canvas.fill(outline, paint);
    }
  }

  /** The outline in font units, y upwards. */
  Path2D path(FontFace face, int glyph) {
    return paths.get(
        new Glyph(face, glyph), key -> PngShape.path(key.face().outline(key.id()), false));
  }

  private static boolean isUpright(Transform t) {
    return t.b() == 0 && t.c() == 0 && t.a() > 0 && t.a() == t.d();
  }
}
