package dev.jinju.pipeline.diff;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * What an item is apart from its place and its paint.
 *
 * @param told in words: a face and its size, the size of an outline or a picture
 * @param points of an outline, relative to its box's corner; empty for all else
 */
record Form(String told, List<Double> points) {
  /** Px that nobody sees; what arithmetic loses at another place is far less. */
  static final double UNSEEN = 0.01;

  Form {
    points = List.copyOf(points);
  }

  static Form of(String told) {
    return new Form(told, List.of());
  }

  static Form of(PathData path, Rect box) {
    List<Double> points = new ArrayList<>();
    path.forEach(
        new PathData.Sink() {
          @Override
          public void move(double x, double y) {
            points.add((double) PathData.MOVE);
            at(x, y);
          }

          @Override
          public void line(double x, double y) {
            points.add((double) PathData.LINE);
            at(x, y);
          }

          @Override
          public void quad(double cx, double cy, double x, double y) {
            points.add((double) PathData.QUAD);
            at(cx, cy);
            at(x, y);
          }

          @Override
          public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            points.add((double) PathData.CUBIC);
            at(c1x, c1y);
            at(c2x, c2y);
            at(x, y);
          }

          @Override
          public void close() {
            points.add((double) PathData.CLOSE);
          }

          private void at(double x, double y) {
            points.add(x - box.x());
            points.add(y - box.y());
          }
        });
    return new Form(Looks.size(box), points);
  }

  boolean isLike(Form other) {
    if (!told.equals(other.told) || points.size() != other.points.size()) {
      return false;
    }
    for (int i = 0; i < points.size(); i++) {
      if (Math.abs(points.get(i) - other.points.get(i)) > UNSEEN) {
        return false;
      }
    }
    return true;
  }
}
