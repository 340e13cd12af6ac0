package dev.jinju.render.svg;

import dev.jinju.geom.PathData;
import dev.jinju.render.Decimals;

/**
 * Writes path data (SVG 1.1, 8.3) in relative commands. Places are rounded, and distances are taken
 * between rounded places, so that rounding never adds up. Not thread-safe.
 */
final class PathText implements PathData.Sink {
  private final int decimals;
  private final double unit;
  private final StringBuilder out;
  private char last;
  private long startX;
  private long startY;
  private long x;
  private long y;
  private long controlX;
  private long controlY;

  private PathText(int decimals, StringBuilder out) {
    this.decimals = decimals;
    this.unit = Math.pow(10, decimals);
    this.out = out;
  }

  /** The data with so many decimals. */
  static String of(PathData path, int decimals) {
    PathText text = new PathText(decimals, new StringBuilder(8 * path.segments() + 16));
    path.forEach(text);
    return text.out.toString();
  }

  @Override
  public void move(double toX, double toY) {
    command('m');
    number(scaled(toX) - x);
    number(scaled(toY) - y);
    at(scaled(toX), scaled(toY));
    startX = x;
    startY = y;
  }

  @Override
  public void line(double toX, double toY) {
    long dx = scaled(toX) - x;
    long dy = scaled(toY) - y;
    if (dy == 0) {
      command('h');
      number(dx);
    } else if (dx == 0) {
      command('v');
      number(dy);
    } else {
      command('l');
      number(dx);
      number(dy);
    }
    at(x + dx, y + dy);
  }

  @Override
  public void quad(double cx, double cy, double toX, double toY) {
    long control1 = scaled(cx);
    long control2 = scaled(cy);
    boolean smooth =
        (last == 'q' || last == 't')
            && control1 == 2 * x - controlX
            && control2 == 2 * y - controlY;
    if (smooth) {
      command('t');
    } else {
      command('q');
      number(control1 - x);
      number(control2 - y);
    }
    number(scaled(toX) - x);
    number(scaled(toY) - y);
    at(scaled(toX), scaled(toY));
    controlX = control1;
    controlY = control2;
  }

  @Override
  public void cubic(double c1x, double c1y, double c2x, double c2y, double toX, double toY) {
    long control1 = scaled(c1x);
    long control2 = scaled(c1y);
    if (last == 'c' || last == 's') {
      boolean smooth = control1 == 2 * x - controlX && control2 == 2 * y - controlY;
      command(smooth ? 's' : 'c');
    } else {
      command('c');
    }
    if (last == 'c') {
      number(control1 - x);
      number(control2 - y);
    }
    number(scaled(c2x) - x);
    number(scaled(c2y) - y);
    number(scaled(toX) - x);
    number(scaled(toY) - y);
    at(scaled(toX), scaled(toY));
    controlX = scaled(c2x);
    controlY = scaled(c2y);
  }

  @Override
  public void close() {
    command('z');
    at(startX, startY);
  }

  private long scaled(double value) {
    return Math.round(value * unit);
  }

  private void at(long newX, long newY) {
    x = newX;
    y = newY;
  }

  /**
   * A command's letter, left out where the one before was the same; {@code m} is never repeated.
   */
  private void command(char letter) {
    if (letter != last || letter == 'm') {
      out.append(letter);
    }
    last = letter;
  }

  private void number(long scaled) {
    char before = out.charAt(out.length() - 1);
    if (scaled >= 0 && before >= '.' && before <= '9') {
      out.append(' ');
    }
    Decimals.appendScaled(out, scaled, decimals);
  }
}
