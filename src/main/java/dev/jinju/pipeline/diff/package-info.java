/**
 * What differs between two finished pictures of one card: finds texts, shapes and pictures that
 * moved or look different, says how, and marks them in both pictures side by side.
 */
@NullMarked
package dev.jinju.pipeline.diff;

import org.jspecify.annotations.NullMarked;
