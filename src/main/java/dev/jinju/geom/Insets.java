package dev.jinju.geom;

/** Distances from the four sides of a box inwards; a negative one points outwards. */
public record Insets(double top, double right, double bottom, double left) {
  public static final Insets NONE = new Insets(0, 0, 0, 0);

  public static Insets all(double value) {
    return new Insets(value, value, value, value);
  }

  public double horizontal() {
    return left + right;
  }

  public double vertical() {
    return top + bottom;
  }

  /** The same distances in the other direction. */
  public Insets negated() {
    return new Insets(-top, -right, -bottom, -left);
  }
}
