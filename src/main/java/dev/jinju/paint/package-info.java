/**
 * Resolved values for putting colour on a picture: colours, gradients and strokes, with nothing
 * left to look up. What a designer wrote lives in {@code style} under other names; renderers see
 * only these. Colours are sRGB and not premultiplied.
 */
@NullMarked
package dev.jinju.paint;

import org.jspecify.annotations.NullMarked;
