package dev.jinju.layout.internal;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.style.PatternFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Strews marks over a box: {@link Random} tells the same chances for a seed everywhere. */
public final class Scatter {
  /** A fleck's corners lie at these shares of its radius at least. */
  private static final double SHORTEST = 0.55;

  /** How far a fleck's corners may be turned from those of a square, in radians. */
  private static final double TURN = 0.5;

  /** Seeds that follow one another would start with nearly the same chances. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Random random;
  private final PatternFigure.Stars stars;
  private final Rect box;

  private Scatter(PatternFigure.Stars stars, Rect box) {
    this.random = new Random(stars.seed() * SPREAD);
    this.stars = stars;
    this.box = box;
  }

  /** The marks of each colour as one path, in the order of the colours. */
  public static List<PathData> paths(PatternFigure.Stars stars, Rect box) {
    return new Scatter(stars, box).all();
  }

  private List<PathData> all() {
    List<PathData.Builder> paths =
        new ArrayList<>(
            Stream.generate(PathData.Builder::new).limit(stars.colors().size()).toList());
    long count = Math.round(box.width() * box.height() / (stars.step() * stars.step()));
    for (long i = 0; i < count; i++) {
      double share = Math.pow(random.nextDouble(), stars.falloff());
      double radius = (stars.least() + (stars.most() - stars.least()) * share) / 2;
      double x = place(box.x(), box.width(), radius);
      double y = place(box.y(), box.height(), radius);
      paths.get(random.nextInt(paths.size())).append(mark(x, y, radius));
    }
    return paths.stream().map(PathData.Builder::build).toList();
  }

  private double place(double from, double length, double radius) {
    return from + radius + random.nextDouble() * Math.max(0, length - 2 * radius);
  }

  private PathData mark(double x, double y, double radius) {
    return switch (stars.mark()) {
      case DISC -> PathData.ellipse(new Rect(x - radius, y - radius, 2 * radius, 2 * radius));
      case FLECK -> fleck(x, y, radius);
    };
  }

  private PathData fleck(double x, double y, double radius) {
    PathData.Builder path = new PathData.Builder();
    double turn = random.nextDouble() * Math.PI / 2;
    for (int corner = 0; corner < 4; corner++) {
      double angle = turn + corner * Math.PI / 2 + (random.nextDouble() - 0.5) * 2 * TURN;
      double length = radius * (SHORTEST + (1 - SHORTEST) * random.nextDouble());
      double cx = x + length * Math.cos(angle);
      double cy = y + length * Math.sin(angle);
      if (corner == 0) {
        path.move(cx, cy);
      } else {
        path.line(cx, cy);
      }
    }
    return path.close().build();
  }
}
