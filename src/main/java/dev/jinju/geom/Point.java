package dev.jinju.geom;

/** A place in the plane. */
public record Point(double x, double y) {
  public static final Point ORIGIN = new Point(0, 0);
}
