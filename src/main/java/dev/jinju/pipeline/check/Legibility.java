package dev.jinju.pipeline.check;

import dev.jinju.style.Canvas;
import dev.jinju.style.Element;

/** The limits that a text has to keep so that it can be read. */
final class Legibility {
  /**
   * The least size, in per cent of the canvas's shorter side: 24 px of 1080, which on a phone held
   * in the hand are about as large as the small print of its own interface.
   */
  private static final double LEAST_SIZE = 2.2;

  /** Px of CSS across a phone, which a card fills from side to side. */
  private static final double PHONE = 390;

  /**
   * From 18 points on a text is large, or from 14 if it is bold (WCAG 2.2, 1.4.3), in px of CSS.
   */
  private static final double LARGE = 24;

  private static final double LARGE_BOLD = 56.0 / 3;

  private static final int BOLD = 700;

  private Legibility() {}

  static double leastSize(Canvas canvas) {
    return LEAST_SIZE * Math.min(canvas.width(), canvas.height()) / 100;
  }

  /** The contrast that a text needs (WCAG 2.2, level AA). */
  static double leastContrast(Canvas canvas, Element.Text text, double size) {
    double css = size * PHONE / canvas.width();
    boolean bold = text.role().font().weight() >= BOLD;
    return css >= (bold ? LARGE_BOLD : LARGE) ? 3 : 4.5;
  }
}
