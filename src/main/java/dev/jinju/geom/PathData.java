package dev.jinju.geom;

import java.util.Arrays;

/**
 * An immutable outline of straight lines and Bézier curves, as SVG path data with absolute
 * commands.
 *
 * <p>Commands are {@link #MOVE}, {@link #LINE}, {@link #QUAD}, {@link #CUBIC} and {@link #CLOSE};
 * they take 2, 2, 4, 6 and 0 coordinates, in the order of SVG. Walk it with {@link #forEach}.
 * Thread-safe.
 */
public final class PathData {
  public static final byte MOVE = 0;
  public static final byte LINE = 1;
  public static final byte QUAD = 2;
  public static final byte CUBIC = 3;
  public static final byte CLOSE = 4;

  public static final PathData EMPTY = new PathData(new byte[0], new double[0]);

  private static final int[] ARITY = {2, 2, 4, 6, 0};

  private final byte[] commands;
  private final double[] coords;

  private PathData(byte[] commands, double[] coords) {
    this.commands = commands;
    this.coords = coords;
  }

  /** Receives the segments of a path in order. */
  public interface Sink {
    void move(double x, double y);

    void line(double x, double y);

    void quad(double cx, double cy, double x, double y);

    void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y);

    void close();
  }

  public boolean isEmpty() {
    return commands.length == 0;
  }

  /** The number of segments, for limits and estimates. */
  public int segments() {
    return commands.length;
  }

  public void forEach(Sink sink) {
    int at = 0;
    for (byte command : commands) {
      switch (command) {
        case MOVE -> sink.move(coords[at], coords[at + 1]);
        case LINE -> sink.line(coords[at], coords[at + 1]);
        case QUAD -> sink.quad(coords[at], coords[at + 1], coords[at + 2], coords[at + 3]);
        case CUBIC ->
            sink.cubic(
                coords[at],
                coords[at + 1],
                coords[at + 2],
                coords[at + 3],
                coords[at + 4],
                coords[at + 5]);
        default -> sink.close();
      }
      at += ARITY[command];
    }
  }

  public PathData transform(Transform t) {
    double[] moved = new double[coords.length];
    for (int i = 0; i < coords.length; i += 2) {
      moved[i] = t.a() * coords[i] + t.c() * coords[i + 1] + t.e();
      moved[i + 1] = t.b() * coords[i] + t.d() * coords[i + 1] + t.f();
    }
    return new PathData(commands, moved);
  }

  /** The box round all end and control points: it holds the outline and may be a little larger. */
  public Rect controlBounds() {
    if (coords.length == 0) {
      return Rect.EMPTY;
    }
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < coords.length; i += 2) {
      left = Math.min(left, coords[i]);
      right = Math.max(right, coords[i]);
      top = Math.min(top, coords[i + 1]);
      bottom = Math.max(bottom, coords[i + 1]);
    }
    return new Rect(left, top, right - left, bottom - top);
  }

  public static PathData rect(Rect r) {
    return new Builder()
        .move(r.x(), r.y())
        .line(r.right(), r.y())
        .line(r.right(), r.bottom())
        .line(r.x(), r.bottom())
        .close()
        .build();
  }

  /** A box with round corners; the radius is cut to half the shorter side. */
  public static PathData roundRect(Rect r, double radius) {
    double q = Math.min(radius, Math.min(r.width(), r.height()) / 2);
    if (q <= 0) {
      return rect(r);
    }
    double k = q * (1 - KAPPA);
    return new Builder()
        .move(r.x() + q, r.y())
        .line(r.right() - q, r.y())
        .cubic(r.right() - k, r.y(), r.right(), r.y() + k, r.right(), r.y() + q)
        .line(r.right(), r.bottom() - q)
        .cubic(r.right(), r.bottom() - k, r.right() - k, r.bottom(), r.right() - q, r.bottom())
        .line(r.x() + q, r.bottom())
        .cubic(r.x() + k, r.bottom(), r.x(), r.bottom() - k, r.x(), r.bottom() - q)
        .line(r.x(), r.y() + q)
        .cubic(r.x(), r.y() + k, r.x() + k, r.y(), r.x() + q, r.y())
        .close()
        .build();
  }

  /** The ellipse that touches the four sides of the box. */
  public static PathData ellipse(Rect r) {
    double cx = r.center().x();
    double cy = r.center().y();
    double kx = r.width() / 2 * KAPPA;
    double ky = r.height() / 2 * KAPPA;
    return new Builder()
        .move(r.right(), cy)
        .cubic(r.right(), cy + ky, cx + kx, r.bottom(), cx, r.bottom())
        .cubic(cx - kx, r.bottom(), r.x(), cy + ky, r.x(), cy)
        .cubic(r.x(), cy - ky, cx - kx, r.y(), cx, r.y())
        .cubic(cx + kx, r.y(), r.right(), cy - ky, r.right(), cy)
        .close()
        .build();
  }

  /**
   * The share of the radius at which a cubic Bézier's handles draw a quarter of a circle within
   * 0.03 %.
   */
  public static final double KAPPA = 0.5522847498;

  @Override
  public boolean equals(Object other) {
    return other instanceof PathData that
        && Arrays.equals(commands, that.commands)
        && Arrays.equals(coords, that.coords);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(commands) + Arrays.hashCode(coords);
  }

  /** Collects segments; not thread-safe. */
  public static final class Builder {
    private byte[] commands = new byte[16];
    private double[] coords = new double[32];
    private int commandCount;
    private int coordCount;

    public Builder move(double x, double y) {
      return add(MOVE, x, y);
    }

    public Builder line(double x, double y) {
      return add(LINE, x, y);
    }

    public Builder quad(double cx, double cy, double x, double y) {
      return add(QUAD, cx, cy, x, y);
    }

    public Builder cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      return add(CUBIC, c1x, c1y, c2x, c2y, x, y);
    }

    public Builder close() {
      return add(CLOSE);
    }

    /** Adds all segments of a finished path. */
    public Builder append(PathData other) {
      int at = 0;
      for (byte command : other.commands) {
        add(command, Arrays.copyOfRange(other.coords, at, at + ARITY[command]));
        at += ARITY[command];
      }
      return this;
    }

    public PathData build() {
      return new PathData(Arrays.copyOf(commands, commandCount), Arrays.copyOf(coords, coordCount));
    }

    private Builder add(byte command, double... values) {
      if (commandCount == commands.length) {
        commands = Arrays.copyOf(commands, commandCount * 2);
      }
      commands[commandCount++] = command;
      if (coordCount + values.length > coords.length) {
        coords = Arrays.copyOf(coords, coords.length * 2);
      }
      for (double value : values) {
        coords[coordCount++] = value;
      }
      return this;
    }
  }
}
