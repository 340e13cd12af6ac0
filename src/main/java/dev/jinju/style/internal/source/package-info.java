/**
 * Style and brand files as located JSON trees: reading with comments, limits and the place of every
 * value, merging, the files that they name, and the words for what can be wrong with them. Knows
 * the shape of JSON, not the meaning of a style.
 */
@NullMarked
package dev.jinju.style.internal.source;

import org.jspecify.annotations.NullMarked;
