package dev.jinju.geom;

/**
 * An affine transform in the order of SVG's {@code matrix(a b c d e f)}: x' = a x + c y + e and y'
 * = b x + d y + f.
 */
public record Transform(double a, double b, double c, double d, double e, double f) {
  public static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

  public static Transform translate(double dx, double dy) {
    return new Transform(1, 0, 0, 1, dx, dy);
  }

  public static Transform scale(double sx, double sy) {
    return new Transform(sx, 0, 0, sy, 0, 0);
  }

  /** A turn about a point; positive degrees turn clockwise on the screen. */
  public static Transform rotate(double degrees, Point about) {
    double radians = Math.toRadians(degrees);
    double cos = Math.cos(radians);
    double sin = Math.sin(radians);
    return new Transform(
        cos,
        sin,
        -sin,
        cos,
        about.x() - cos * about.x() + sin * about.y(),
        about.y() - sin * about.x() - cos * about.y());
  }

  /** First {@code inner}, then this one. */
  public Transform after(Transform inner) {
    return new Transform(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        a * inner.e + c * inner.f + e,
        b * inner.e + d * inner.f + f);
  }

  /**
   * The transform that undoes this one.
   *
   * @throws IllegalStateException when nothing does, since this one flattens the plane
   */
  public Transform inverse() {
    double determinant = a * d - b * c;
    if (determinant == 0) {
      throw new IllegalStateException("nothing undoes " + this);
    }
    return new Transform(
        d / determinant,
        -b / determinant,
        -c / determinant,
        a / determinant,
        (c * f - d * e) / determinant,
        (b * e - a * f) / determinant);
  }

  public Point apply(double x, double y) {
    return new Point(a * x + c * y + e, b * x + d * y + f);
  }

  public boolean isIdentity() {
    return equals(IDENTITY);
  }

  /** The factor by which lengths grow on average: the square root of the area's factor. */
  public double meanScale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }
}
