/**
 * The lines that might become cards: sentences of turns, whole turns, questions with their answers,
 * and bullets; what may be cut from their ends, and which of them can be no card at all.
 */
@NullMarked
package dev.jinju.choose.candidate;

import org.jspecify.annotations.NullMarked;
