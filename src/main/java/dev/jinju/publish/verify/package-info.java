/**
 * Reads what was published again: every card's words against the episode that they came from, and
 * every file against its hash.
 */
@NullMarked
package dev.jinju.publish.verify;

import org.jspecify.annotations.NullMarked;
