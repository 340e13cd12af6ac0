package dev.jinju.render.svg;

import dev.jinju.font.FontFace;
import dev.jinju.render.BoundedCache;

/** Path data of glyphs in font units, kept between cards. Thread-safe. */
final class GlyphPaths {
  /** Bytes of text; some 5,000 Chinese characters. */
  private static final long CAPACITY = 4L << 20;

  /**
   * Points between two curves of a TrueType outline lie on halves of a unit; with one decimal they
   * stay exact, and such curves take half the room.
   */
  private static final int DECIMALS = 1;

  private final BoundedCache<Glyph, String> kept =
      new BoundedCache<>(CAPACITY, path -> path.length() + 80);

  /** A glyph of a face. */
  record Glyph(FontFace face, int id) {}

  /** Empty for a glyph that draws nothing. */
  String get(Glyph glyph) {
    return kept.get(glyph, key -> PathText.of(key.face().outline(key.id()), DECIMALS));
  }
}
