package dev.jinju.image;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.paint.Paint;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.CompositeShapePainter;
import org.apache.batik.gvt.FillShapePainter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.ShapeNode;
import org.apache.batik.gvt.ShapePainter;
import org.apache.batik.gvt.StrokeShapePainter;
import org.jspecify.annotations.Nullable;

/**
 * Collects the filled outlines of Batik's resolved tree. The opacity of a group is given to each of
 * its shapes, which differs from SVG only where they overlap. For one picture; not thread-safe.
 */
final class SvgLayers {
  /** Ten times a detailed illustration. */
  private static final int MOST_SEGMENTS = 500_000;

  /** Dashes cost as many outlines as there are; this is a dash every tenth of a px round a card. */
  private static final double MOST_DASHES = 50_000;

  private final Size size;
  private final String file;
  private final SourceSpan asked;
  private final List<Picture.Layer> layers = new ArrayList<>();
  private int segments;

  private SvgLayers(Size size, String file, SourceSpan asked) {
    this.size = size;
    this.file = file;
    this.asked = asked;
  }

  static List<Picture.Layer> of(GraphicsNode root, Size size, String file, SourceSpan asked) {
    SvgLayers collected = new SvgLayers(size, file, asked);
    collected.walk(root, new AffineTransform(), null, 1);
    return collected.layers;
  }

  private void walk(GraphicsNode node, AffineTransform outer, @Nullable Shape clip, double alpha) {
    AffineTransform at = new AffineTransform(outer);
    if (node.getTransform() != null) {
      at.concatenate(node.getTransform());
    }
    Shape inner = clip;
    if (node.getClip() != null) {
      inner = intersect(clip, at.createTransformedShape(node.getClip().getClipPath()));
    }
    double opacity =
        node.getComposite() instanceof AlphaComposite composite
            ? alpha * composite.getAlpha()
            : alpha;
    if (node instanceof CompositeGraphicsNode group) {
      for (Object child : group.getChildren()) {
        walk((GraphicsNode) child, at, inner, opacity);
      }
    } else if (node instanceof ShapeNode shape && node.isVisible()) {
      painter(shape.getShapePainter(), shape.getShape(), at, inner, opacity);
    }
  }

  private void painter(
      @Nullable ShapePainter painter,
      Shape shape,
      AffineTransform at,
      @Nullable Shape clip,
      double alpha) {
    if (painter instanceof CompositeShapePainter several) {
      for (int i = 0; i < several.getShapePainterCount(); i++) {
        painter(several.getShapePainter(i), shape, at, clip, alpha);
      }
    } else if (painter instanceof FillShapePainter fill) {
      add(shape, fill.getPaint(), at, clip, alpha);
    } else if (painter instanceof StrokeShapePainter line
        && line.getPaint() != null
        && line.getStroke() instanceof BasicStroke pen) {
      add(outline(shape, pen), line.getPaint(), at, clip, alpha);
    }
  }

  private Shape outline(Shape shape, BasicStroke pen) {
    if (pen.getDashArray() != null) {
      double period = 0;
      for (float dash : pen.getDashArray()) {
        period += dash;
      }
      Rectangle2D box = shape.getBounds2D();
      int length = AwtPaths.toData(shape, new AffineTransform()).segments();
      // No segment is longer than twice its box.
      double longest = 2.0 * (length + 1) * (box.getWidth() + box.getHeight());
      if (longest / period * pen.getDashArray().length > MOST_DASHES) {
        throw tooLarge("more than " + (int) MOST_DASHES + " dashes");
      }
    }
    return pen.createStrokedShape(shape);
  }

  private void add(
      Shape shape,
      java.awt.@Nullable Paint paint,
      AffineTransform at,
      @Nullable Shape clip,
      double alpha) {
    Paint fill = paint == null ? null : SvgPaints.resolve(paint, at, alpha, file, asked);
    PathData path = AwtPaths.toData(shape, at);
    if (fill == null || path.isEmpty()) {
      return;
    }
    segments += path.segments();
    if (segments > MOST_SEGMENTS) {
      throw tooLarge("more than " + MOST_SEGMENTS + " path segments");
    }
    PathData cut =
        clip == null || holds(clip, path) ? null : AwtPaths.toData(clip, new AffineTransform());
    layers.add(new Picture.Layer(path, AwtPaths.isEvenOdd(shape), fill, cut));
  }

  /** A clip that leaves the whole outline says nothing; most clips are the picture's own edge. */
  private static boolean holds(Shape clip, PathData path) {
    Rect box = path.controlBounds();
    // The least size keeps a straight line, whose box has no area, from counting as outside.
    return clip.contains(
        box.x(), box.y(), Math.max(1e-6, box.width()), Math.max(1e-6, box.height()));
  }

  private @Nullable Shape intersect(@Nullable Shape outer, Shape inner) {
    Rectangle2D edge = new Rectangle2D.Double(0, 0, size.width(), size.height());
    if (outer == null) {
      return inner.contains(edge) ? null : new Area(inner);
    }
    Area both = new Area(outer);
    both.intersect(new Area(inner));
    return both;
  }

  private InputException tooLarge(String what) {
    return new InputException(
        Diagnostic.error("svg-too-large", "the SVG picture has " + what, SourceSpan.of(file))
            .withHint("simplify it in a drawing program")
            .withHint(new Hint("the picture was asked for here", asked)));
  }
}
