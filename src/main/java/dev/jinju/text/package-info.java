/**
 * Sets paragraphs: a text, its language and its faces become lines within a width and a height.
 * {@code text.rules} holds the standards' tables, {@code text.breaks} finds where lines may and
 * should break, {@code text.lines} chooses the breaks; this package shapes, spaces and places. It
 * knows languages and glyphs, and nothing of cards.
 */
@NullMarked
package dev.jinju.text;

import org.jspecify.annotations.NullMarked;
