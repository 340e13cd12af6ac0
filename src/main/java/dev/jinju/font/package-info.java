/**
 * The faces that Jinju sets text with: the catalogue of {@code fonts/}, mapped font files, shaping
 * through HarfBuzz, outlines and metrics. The only room that opens a font file. It knows glyphs and
 * their advances, not lines.
 */
@NullMarked
package dev.jinju.font;

import org.jspecify.annotations.NullMarked;
