package dev.jinju.render.pdf;

import dev.jinju.geom.PathData;
import dev.jinju.render.Decimals;

/** Writes path construction operators (PDF 32000 8.5.2). For one path; not thread-safe. */
final class PdfPathSink implements PathData.Sink {
  private final StringBuilder out;
  private final int decimals;
  private double x;
  private double y;

  PdfPathSink(StringBuilder out, int decimals) {
    this.out = out;
    this.decimals = decimals;
  }

  @Override
  public void move(double toX, double toY) {
    point(toX, toY);
    out.append("m\n");
    at(toX, toY);
  }

  @Override
  public void line(double toX, double toY) {
    point(toX, toY);
    out.append("l\n");
    at(toX, toY);
  }

  /** PDF has cubic curves only; a quadratic one is a cubic whose handles are two thirds as long. */
  @Override
  public void quad(double cx, double cy, double toX, double toY) {
    cubic(
        x + 2 * (cx - x) / 3,
        y + 2 * (cy - y) / 3,
        toX + 2 * (cx - toX) / 3,
        toY + 2 * (cy - toY) / 3,
        toX,
        toY);
  }

  @Override
  public void cubic(double c1x, double c1y, double c2x, double c2y, double toX, double toY) {
    point(c1x, c1y);
    point(c2x, c2y);
    point(toX, toY);
    out.append("c\n");
    at(toX, toY);
  }

  @Override
  public void close() {
    out.append("h\n");
  }

  private void at(double newX, double newY) {
    x = newX;
    y = newY;
  }

  private void point(double px, double py) {
    Decimals.append(out, px, decimals);
    Decimals.append(out.append(' '), py, decimals);
    out.append(' ');
  }
}
