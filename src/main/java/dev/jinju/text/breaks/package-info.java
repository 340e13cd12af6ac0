/**
 * Finds the places where a line may break (UAX #14 with the tailoring of the rule tables) and what
 * a break there would cost a reader: words, phrases, names, numbers with their units. Offsets are
 * UTF-16; nothing here knows widths.
 */
@NullMarked
package dev.jinju.text.breaks;

import org.jspecify.annotations.NullMarked;
