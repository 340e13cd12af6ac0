package dev.jinju.image;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.Point;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.ext.awt.LinearGradientPaint;
import org.apache.batik.ext.awt.MultipleGradientPaint;
import org.apache.batik.ext.awt.RadialGradientPaint;

/**
 * Turns Batik's paints into resolved ones in the picture's coordinates. A radial gradient stays a
 * circle: one that SVG stretches to an ellipse becomes the circle of the same area round the same
 * centre, and its focus is the centre. Stateless.
 */
final class SvgPaints {
  private SvgPaints() {}

  static Paint resolve(
      java.awt.Paint paint, AffineTransform at, double alpha, String file, SourceSpan asked) {
    if (paint instanceof java.awt.Color color) {
      return Paint.solid(color(color, alpha));
    }
    if (paint instanceof MultipleGradientPaint gradient
        && gradient.getCycleMethod() == MultipleGradientPaint.NO_CYCLE) {
      AffineTransform whole = new AffineTransform(at);
      whole.concatenate(gradient.getTransform());
      return gradient instanceof LinearGradientPaint linear
          ? linear(linear, whole, alpha)
          : radial((RadialGradientPaint) gradient, whole, alpha);
    }
    throw new InputException(
        Diagnostic.error(
                "svg-unsupported",
                "the SVG picture has a paint that is neither a colour nor a plain gradient",
                SourceSpan.of(file))
            .withHint("use gradients that neither repeat nor reflect, and no patterns")
            .withHint(new Hint("the picture was asked for here", asked)));
  }

  /**
   * Under a transform that is not a similarity the lines of equal colour are no longer square to
   * the gradient's own line; the new line is square to them again.
   */
  private static Paint linear(LinearGradientPaint paint, AffineTransform at, double alpha) {
    Point2D start = paint.getStartPoint();
    Point2D end = paint.getEndPoint();
    double dx = end.getX() - start.getX();
    double dy = end.getY() - start.getY();
    Point2D from = at.transform(start, null);
    Point2D to = at.transform(end, null);
    Point2D along = at.deltaTransform(new Point2D.Double(-dy, dx), null);
    double squared = along.getX() * along.getX() + along.getY() * along.getY();
    double x = to.getX() - from.getX();
    double y = to.getY() - from.getY();
    double share = squared == 0 ? 0 : (x * along.getX() + y * along.getY()) / squared;
    return new Paint.Linear(
        new Point(from.getX(), from.getY()),
        new Point(to.getX() - share * along.getX(), to.getY() - share * along.getY()),
        stops(paint, alpha));
  }

  private static Paint radial(RadialGradientPaint paint, AffineTransform at, double alpha) {
    Point2D center = at.transform(paint.getCenterPoint(), null);
    double radius = paint.getRadius() * Math.sqrt(Math.abs(at.getDeterminant()));
    return new Paint.Radial(new Point(center.getX(), center.getY()), radius, stops(paint, alpha));
  }

  private static List<GradientStop> stops(MultipleGradientPaint paint, double alpha) {
    List<GradientStop> stops = new ArrayList<>();
    for (int i = 0; i < paint.getFractions().length; i++) {
      stops.add(new GradientStop(paint.getFractions()[i], color(paint.getColors()[i], alpha)));
    }
    return stops;
  }

  private static Color color(java.awt.Color color, double alpha) {
    return new Color(color.getRGB()).fade(alpha);
  }
}
