/**
 * Reads JSON documents with the line of each value, bounded in depth and size by the parser's own
 * limits.
 */
@NullMarked
package dev.jinju.episode.internal.json;

import org.jspecify.annotations.NullMarked;
