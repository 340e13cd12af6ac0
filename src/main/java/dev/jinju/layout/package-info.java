/**
 * Places a card by a style's design: bindings become words, boxes become places, text becomes
 * glyphs, and all of it becomes frames. The only room that sees both what was written (style, card)
 * and what will be drawn (frame); a card that was split is several frames.
 */
@NullMarked
package dev.jinju.layout;

import org.jspecify.annotations.NullMarked;
