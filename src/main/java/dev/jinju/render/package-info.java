/**
 * Turns a finished frame into bytes. The siblings {@code render.svg}, {@code render.png} and {@code
 * render.pdf} mirror one another and never import one another; they see the frame and nothing that
 * made it.
 */
@NullMarked
package dev.jinju.render;

import org.jspecify.annotations.NullMarked;
