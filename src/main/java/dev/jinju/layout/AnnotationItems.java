package dev.jinju.layout;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.layout.internal.draw.PaintResolver;
import dev.jinju.paint.Paint;
import dev.jinju.style.Fill;
import dev.jinju.text.Line;
import dev.jinju.text.Piece;
import dev.jinju.text.SetText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws what stands beside a line's words, such as readings, as plain outlines: whoever copies or
 * searches the card finds its text and nothing in between.
 */
record AnnotationItems(TextBlock block, SetText set, Rect box) {

  /**
   * The shapes of a line.
   *
   * @param along px from the box's side to the line's start
   * @param across px from the box's side to the line
   */
  List<FrameItem> of(Line line, double along, double across) {
    List<FrameItem> items = new ArrayList<>();
    for (Line.Annotation annotation : line.annotations()) {
      Paint paint = PaintResolver.paint(fill(annotation), box);
      Transform place = place(annotation, along + annotation.offset(), across);
      outlines(annotation.run(), Point.ORIGIN)
          .forEach(path -> items.add(FrameItem.Shape.fill(path.transform(place), paint)));
    }
    return items;
  }

  private Fill fill(Line.Annotation annotation) {
    @Nullable Fill own = block.element().role().ruby().color();
    return annotation.kind() != Line.Annotation.Kind.RUBY || own == null
        ? block.looks().get(annotation.tag()).fill()
        : own;
  }

  private Transform place(Line.Annotation annotation, double along, double across) {
    double size = set.step().size();
    if (!block.element().flow().vertical()) {
      double baseline = box.y() + across + Baselines.inLine(set.pitch(), size);
      return Transform.translate(box.x() + along, baseline - annotation.rise());
    }
    double middle = box.right() - across - set.pitch() / 2;
    if (!annotation.sideways()) {
      return Transform.translate(middle + annotation.rise(), box.y() + along);
    }
    double baseline = middle - Baselines.MIDDLE * size;
    return Transform.translate(baseline + annotation.rise(), box.y() + along)
        .after(Transform.rotate(90, Point.ORIGIN));
  }

  /** The glyphs of a text's first line as paths, its origin on the baseline. */
  static List<PathData> outlines(SetText line) {
    List<PathData> paths = new ArrayList<>();
    for (Piece piece : line.lines().get(0).pieces()) {
      @Nullable GlyphRun run = piece.run();
      if (run != null) {
        paths.addAll(outlines(run, new Point(piece.offset(), 0)));
      }
    }
    return paths;
  }

  /** A run's glyphs as paths. */
  static List<PathData> outlines(GlyphRun run, Point origin) {
    double scale = run.size() / run.face().unitsPerEm();
    List<PathData> paths = new ArrayList<>();
    for (int i = 0; i < run.glyphs().length; i++) {
      Transform place =
          new Transform(scale, 0, 0, -scale, origin.x() + run.x()[i], origin.y() + run.y()[i]);
      PathData outline = run.face().outline(run.glyphs()[i]);
      if (!outline.isEmpty()) {
        paths.add(outline.transform(place));
      }
    }
    return paths;
  }
}
