/**
 * Chooses what deserves a card: an episode becomes ranked, explained picks, and the picks become
 * cards. What helps and what hurts was measured on lines that human editors cut from long
 * interviews; every rule carries its evidence. A pick's words are verbatim but for the cuts that it
 * lists, and a highlight is never credited to a person.
 */
@NullMarked
package dev.jinju.choose;

import org.jspecify.annotations.NullMarked;
