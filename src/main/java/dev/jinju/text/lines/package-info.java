/**
 * Chooses line breaks: the exact optimum of evenness and readability over all legal breaks, on
 * plain arrays of widths and penalties. Knows neither fonts nor characters.
 */
@NullMarked
package dev.jinju.text.lines;

import org.jspecify.annotations.NullMarked;
