/**
 * What is needed to show many cards at once: cards of made-up episodes, words beside pictures, and
 * the one picture that holds them all. Draws with the program's own frames and faces.
 */
@NullMarked
package dev.jinju.pipeline.sheet;

import org.jspecify.annotations.NullMarked;
