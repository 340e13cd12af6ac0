/**
 * Vertical writing: which characters of a column stand, lie on their side or share one cell, and
 * where glyphs stand whose face was not drawn for columns. Knows characters and faces; lengths are
 * em, from a column's axis to the right and from a cell's top downwards. The paragraph itself is
 * set by {@code dev.jinju.text}.
 */
@NullMarked
package dev.jinju.text.vertical;

import org.jspecify.annotations.NullMarked;
