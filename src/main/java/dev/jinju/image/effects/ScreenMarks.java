package dev.jinju.image.effects;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import java.util.ArrayList;
import java.util.List;

/** Draws a screen's marks over a picture as one path. For one picture; not thread-safe. */
final class ScreenMarks {
  /** The widest stroke as a share of the step: a hairline stays open even in full light. */
  private static final double WIDEST = 0.98;

  /** The radius of the largest dot as a share of the step: neighbours meet and overlap. */
  private static final double LARGEST = 0.6;

  /** Px by which an outline may leave the light's true curve, which nobody sees. */
  private static final double TOLERANCE = 0.12;

  private final LightScreen screen;
  private final LightMap light;
  private final Rect place;
  private final Rect box;
  private final double sin;
  private final double cos;
  private final PathData.Builder path = new PathData.Builder();

  /** The half width of a stroke at a distance along it. */
  private record Sample(double along, double half) {}

  ScreenMarks(LightScreen screen, LightMap light, Rect place, Rect box) {
    this.screen = screen;
    this.light = light;
    this.place = place;
    this.box = box;
    this.sin = Math.sin(Math.toRadians(screen.angle()));
    this.cos = Math.cos(Math.toRadians(screen.angle()));
  }

  PathData path() {
    double reach = Math.hypot(box.width(), box.height()) / 2;
    int most = (int) Math.ceil(reach / screen.step());
    for (int i = -most; i <= most; i++) {
      if (screen.dots()) {
        dots(i * screen.step(), most);
      } else {
        stroke(i * screen.step(), reach);
      }
    }
    return path.build();
  }

  /** A place by its distances across strokes, to the right, and along them, downwards. */
  private Point at(double across, double along) {
    return new Point(
        box.center().x() + across * cos - along * sin,
        box.center().y() + across * sin + along * cos);
  }

  private double size(Point p) {
    boolean inside =
        p.x() >= box.x() && p.x() <= box.right() && p.y() >= box.y() && p.y() <= box.bottom();
    if (!inside) {
      return 0;
    }
    double size =
        light.at((p.x() - place.x()) / place.width(), (p.y() - place.y()) / place.height());
    return screen.taper() > 0 ? size * Math.min(1, (box.bottom() - p.y()) / screen.taper()) : size;
  }

  private void dots(double across, int most) {
    for (int i = -most; i <= most; i++) {
      Point p = at(across, i * screen.step());
      double r = LARGEST * screen.step() * Math.sqrt(size(p));
      if (2 * r >= screen.least() && r > 0) {
        path.append(PathData.ellipse(new Rect(p.x() - r, p.y() - r, 2 * r, 2 * r)));
      }
    }
  }

  private void stroke(double across, double reach) {
    double sample = LightScreen.ALONG * screen.step();
    List<Sample> run = new ArrayList<>();
    for (double along = -reach; along <= reach + sample; along += sample) {
      double half = WIDEST / 2 * screen.step() * size(at(across, along));
      boolean seen = 2 * half >= screen.least() && half > 0;
      if (seen && run.isEmpty()) {
        run.add(new Sample(along - sample, 0));
      }
      if (seen) {
        run.add(new Sample(along, half));
      } else if (!run.isEmpty()) {
        run.add(new Sample(along, 0));
        outline(across, simpler(run));
        run.clear();
      }
    }
  }

  /** Leaves out samples that lie on the line between those that stay. */
  private static List<Sample> simpler(List<Sample> run) {
    List<Sample> kept = new ArrayList<>(List.of(run.get(0)));
    int anchor = 0;
    for (int i = 2; i < run.size(); i++) {
      if (!isStraight(run, anchor, i)) {
        anchor = i - 1;
        kept.add(run.get(anchor));
      }
    }
    kept.add(run.get(run.size() - 1));
    return kept;
  }

  private static boolean isStraight(List<Sample> run, int from, int to) {
    Sample a = run.get(from);
    Sample b = run.get(to);
    for (int i = from + 1; i < to; i++) {
      double share = (run.get(i).along() - a.along()) / (b.along() - a.along());
      double between = a.half() + share * (b.half() - a.half());
      if (Math.abs(between - run.get(i).half()) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private void outline(double across, List<Sample> run) {
    Point start = at(across - run.get(0).half(), run.get(0).along());
    path.move(start.x(), start.y());
    for (Sample sample : run.subList(1, run.size())) {
      Point left = at(across - sample.half(), sample.along());
      path.line(left.x(), left.y());
    }
    for (int i = run.size() - 2; i > 0; i--) {
      Point right = at(across + run.get(i).half(), run.get(i).along());
      path.line(right.x(), right.y());
    }
    path.close();
  }
}
