/**
 * Writes a frame as one SVG 1.1 file without any external reference: glyphs as outlines that are
 * defined once, or as real text with embedded fonts. Title, description and language are there for
 * assistive technology. {@link dev.jinju.render.svg.SvgRenderer} is the only public type.
 */
@NullMarked
package dev.jinju.render.svg;

import org.jspecify.annotations.NullMarked;
