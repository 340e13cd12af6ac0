/**
 * Draws what is no text: areas, figures and patterns become paths with resolved paints. Knows no
 * card and no layout, only boxes.
 */
@NullMarked
package dev.jinju.layout.internal.draw;

import org.jspecify.annotations.NullMarked;
