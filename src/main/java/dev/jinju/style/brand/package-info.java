/**
 * Brand files: what stays the same over all episodes of a show, such as its logo, its colours and
 * its people. Reads a brand into a value and tells which of its speakers a label means; it knows
 * the JSON of this room and no card.
 */
@NullMarked
package dev.jinju.style.brand;

import org.jspecify.annotations.NullMarked;
