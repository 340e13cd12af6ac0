/**
 * Draws what the layout decided over a card, for a designer's eyes: boxes with their sizes,
 * baselines, why lines end, the steps of fitting, contrasts, and the platform's safe area.
 */
@NullMarked
package dev.jinju.pipeline.explain;

import org.jspecify.annotations.NullMarked;
