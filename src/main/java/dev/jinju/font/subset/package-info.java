/**
 * Cuts TrueType faces down to the glyphs that a file uses, for embedding in PDF and SVG. Glyphs get
 * new, consecutive ids; a glyph may get several, with advances of their own. Hinting and shaping
 * tables are left out, since what is embedded is already placed.
 */
@NullMarked
package dev.jinju.font.subset;

import org.jspecify.annotations.NullMarked;
