/**
 * Developers' tools: measures how well the program chooses, and fits its weights. The commands are
 * {@code tools/choosing/evaluate} and {@code tools/choosing/fit}; docs/choosing.md tells more.
 */
@NullMarked
package dev.jinju.choose.fit;

import org.jspecify.annotations.NullMarked;
