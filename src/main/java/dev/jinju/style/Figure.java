package dev.jinju.style;

/**
 * The outline of a shape element; it is stretched over the element's box unless it says otherwise.
 */
public sealed interface Figure {
  /** The whole box, with round corners of the radius in px. */
  record RectFigure(double radius) implements Figure {}

  /** The ellipse inside the box; a circle in a square box. */
  record EllipseFigure() implements Figure {}

  /** Between a square and a circle: the superellipse of the fourth power in the box. */
  record SquircleFigure() implements Figure {}

  /** A straight line through the box: horizontal where it is wider than high, else vertical. */
  record LineFigure() implements Figure {}

  /**
   * A ring segment or arc in the box's ellipse, degrees clockwise from 12 o'clock; inner is the
   * hole's share of the radius, 0 to 1.
   */
  record ArcFigure(double from, double to, double inner) implements Figure {}

  /** SVG path data in a view box of width x height; {@code evenOdd} chooses the fill rule. */
  record PathFigure(String data, double width, double height, boolean evenOdd) implements Figure {}

  /**
   * The opening quotation mark of the card's language, drawn from the role's face over the box's
   * height.
   */
  record QuoteMarkFigure(TextRole role) implements Figure {}
}
