/**
 * Paints a frame into pixels with Java2D's antialiasing rasteriser and writes them as PNG. What
 * several cards share is painted once and copied: the ground under the words, and each glyph's
 * coverage at its size. {@link dev.jinju.render.png.PngRenderer} is the only public type.
 */
@NullMarked
package dev.jinju.render.png;

import org.jspecify.annotations.NullMarked;
