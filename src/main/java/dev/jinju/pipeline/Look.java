package dev.jinju.pipeline;

import dev.jinju.style.Canvas;
import dev.jinju.style.Style;

/**
 * A style on a canvas: what each chosen card is drawn in.
 *
 * @param asked the style as it was asked for, which tells apart two styles of one name
 */
public record Look(String asked, Style style, Canvas canvas) {}
