/**
 * Style JSON as a designer wrote it, to a resolved immutable design for one kind of card on one
 * canvas: schema, inheritance, tokens, overrides, canvases. Every resolved element keeps the place
 * in the file that it came from. Knows nothing of glyphs or pixels.
 */
@NullMarked
package dev.jinju.style;

import org.jspecify.annotations.NullMarked;
