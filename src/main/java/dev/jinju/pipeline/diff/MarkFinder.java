package dev.jinju.pipeline.diff;

import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.layout.LaidCard;
import dev.jinju.render.ItemVisitor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a frame and finds its marks, in the order in which they are painted. Not thread-safe. */
final class MarkFinder implements ItemVisitor {
  private static final String SHAPE = "shape";
  private static final String PICTURE = "picture";

  private final IdentityHashMap<FrameItem.Group, LaidCard.Drawn> drawn;
  private final Transform transform;
  private final String surroundings;
  private final @Nullable String name;
  private final List<Mark.Piece> pieces;
  private final List<Mark> found;

  private MarkFinder(
      IdentityHashMap<FrameItem.Group, LaidCard.Drawn> drawn,
      Transform transform,
      String surroundings,
      @Nullable String name,
      List<Mark.Piece> pieces,
      List<Mark> found) {
    this.drawn = drawn;
    this.transform = transform;
    this.surroundings = surroundings;
    this.name = name;
    this.pieces = pieces;
    this.found = found;
  }

  static List<Mark> find(Frame frame, List<LaidCard.Drawn> drawn) {
    IdentityHashMap<FrameItem.Group, LaidCard.Drawn> byGroup = new IdentityHashMap<>();
    drawn.forEach(each -> byGroup.put(each.group(), each));
    List<Mark> found = new ArrayList<>();
    new MarkFinder(byGroup, Transform.IDENTITY, "", null, new ArrayList<>(), found)
        .all(frame.items());
    return found;
  }

  /** Draws items and keeps what they are as one mark. */
  private void all(List<FrameItem> items) {
    draw(items);
    if (!pieces.isEmpty()) {
      boolean picture = pieces.stream().allMatch(piece -> piece.form().points().isEmpty());
      found.add(new Mark(name != null ? name : picture ? PICTURE : SHAPE, pieces));
    }
  }

  @Override
  public void group(FrameItem.Group group) {
    LaidCard.@Nullable Drawn own = drawn.get(group);
    Transform inner = transform.after(group.transform());
    String around = surroundings + around(group, inner);
    if (name != null) {
      new MarkFinder(drawn, inner, around, name, pieces, found).draw(group.items());
    } else {
      String slot = own == null ? null : own.slot();
      new MarkFinder(drawn, inner, around, slot, new ArrayList<>(), found).all(group.items());
    }
  }

  private static String around(FrameItem.Group group, Transform inner) {
    StringBuilder told = new StringBuilder();
    if (group.opacity() < 1) {
      told.append(", ").append(Looks.number(100 * group.opacity())).append(" % opaque");
    }
    if (group.clip() != null) {
      Rect box = bounds(group.clip(), inner);
      told.append(", cut to ").append(Looks.size(box)).append(" by ");
      told.append(group.clip().segments()).append(" edges");
    }
    Transform t = group.transform();
    if (t.a() != 1 || t.b() != 0 || t.c() != 0 || t.d() != 1) {
      told.append(", turned or stretched by ");
      told.append(Looks.number(t.a())).append(' ').append(Looks.number(t.b())).append(' ');
      told.append(Looks.number(t.c())).append(' ').append(Looks.number(t.d()));
    }
    return told.toString();
  }

  @Override
  public void text(FrameItem.Text text) {
    double size = text.run().size();
    Rect line =
        new Rect(
            text.origin().x(),
            text.origin().y() - ASCENT * size,
            Math.max(text.run().advance(), size),
            size);
    String look = Looks.paint(text.paint(), line);
    Form form = Form.of(Looks.face(text.run()));
    add(text.text(), bounds(PathData.rect(line), transform), form, look);
  }

  /** The em box of Han characters reaches so far above the baseline (OpenType {@code ideo}). */
  private static final double ASCENT = 0.88;

  @Override
  public void shape(FrameItem.Shape shape) {
    Rect own = shape.path().controlBounds();
    String fill = shape.fill() == null ? "" : Looks.paint(shape.fill(), own);
    String stroke = Looks.stroke(shape.stroke(), own);
    String look = fill + (fill.isEmpty() || stroke.isEmpty() ? "" : ", ") + stroke;
    add("", bounds(shape.path(), transform), Form.of(shape.path(), own), look);
  }

  @Override
  public void image(FrameItem.Image image) {
    Rect box = bounds(PathData.rect(image.box()), transform);
    String told = Looks.picture(image.picture()) + " as " + Looks.size(box);
    add(image.alt(), box, Form.of(told), "");
  }

  @Override
  public void link(FrameItem.Link link) {}

  private void add(String words, Rect box, Form form, String look) {
    pieces.add(new Mark.Piece(words, box, form, look + surroundings));
  }

  private static Rect bounds(PathData path, Transform transform) {
    return path.transform(transform).controlBounds();
  }
}
