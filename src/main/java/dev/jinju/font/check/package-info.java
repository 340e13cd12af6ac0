/**
 * Looks font files over for people: which faces they hold, what these cover of the languages' own
 * character sets, and what will go wrong with them.
 */
@NullMarked
package dev.jinju.font.check;

import org.jspecify.annotations.NullMarked;
