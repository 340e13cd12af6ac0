package dev.jinju.geom;

/**
 * An upright box: its corner with the smallest coordinates, its width and its height (not
 * negative).
 */
public record Rect(double x, double y, double width, double height) {
  public static final Rect EMPTY = new Rect(0, 0, 0, 0);

  public static Rect of(Point corner, Size size) {
    return new Rect(corner.x(), corner.y(), size.width(), size.height());
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Point center() {
    return new Point(x + width / 2, y + height / 2);
  }

  public Size size() {
    return new Size(width, height);
  }

  public Rect translate(double dx, double dy) {
    return new Rect(x + dx, y + dy, width, height);
  }

  /** This box made smaller by the insets; a side that would become negative becomes zero. */
  public Rect inset(Insets by) {
    return new Rect(
        x + by.left(),
        y + by.top(),
        Math.max(0, width - by.left() - by.right()),
        Math.max(0, height - by.top() - by.bottom()));
  }

  /** The smallest box that holds both. */
  public Rect union(Rect other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** Whether the other box lies inside this one, with a tolerance on every side. */
  public boolean contains(Rect other, double tolerance) {
    return other.x >= x - tolerance
        && other.y >= y - tolerance
        && other.right() <= right() + tolerance
        && other.bottom() <= bottom() + tolerance;
  }
}
