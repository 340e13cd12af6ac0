package dev.jinju.pipeline.check;

import dev.jinju.font.FontFace;
import dev.jinju.font.GlyphRun;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.layout.LaidCard;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.render.ItemVisitor;
import dev.jinju.style.Element;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a frame and finds where the elements of the design can be seen. Not thread-safe. */
final class InkFinder implements ItemVisitor {
  private final IdentityHashMap<FrameItem.Group, LaidCard.Drawn> drawn;
  private final Transform transform;
  private final double opacity;
  private final @Nullable PathData clip;
  private final @Nullable Ink current;
  private final List<Ink> found;

  private InkFinder(
      IdentityHashMap<FrameItem.Group, LaidCard.Drawn> drawn,
      Transform transform,
      double opacity,
      @Nullable PathData clip,
      @Nullable Ink current,
      List<Ink> found) {
    this.drawn = drawn;
    this.transform = transform;
    this.opacity = opacity;
    this.clip = clip;
    this.current = current;
    this.found = found;
  }

  /** Of each element that can be seen, in the order in which they are painted. */
  static List<Ink> find(Frame frame, List<LaidCard.Drawn> drawn) {
    IdentityHashMap<FrameItem.Group, LaidCard.Drawn> byGroup = new IdentityHashMap<>();
    drawn.forEach(each -> byGroup.put(each.group(), each));
    List<Ink> found = new ArrayList<>();
    new InkFinder(byGroup, Transform.IDENTITY, 1, null, null, found).draw(frame.items());
    return found.stream().filter(ink -> !ink.marks().isEmpty()).toList();
  }

  @Override
  public void group(FrameItem.Group group) {
    LaidCard.@Nullable Drawn own = drawn.get(group);
    Transform inner = transform.after(group.transform());
    double faded = opacity * group.opacity();
    @Nullable PathData cut = group.clip() == null ? clip : group.clip().transform(inner);
    @Nullable Ink into = current;
    if (own != null) {
      into = new Ink(own, new ArrayList<>(), cut);
      found.add(into);
    }
    new InkFinder(drawn, inner, faded, cut, into, found).draw(group.items());
  }

  @Override
  public void text(FrameItem.Text text) {
    if (current == null) {
      return;
    }
    List<Color> colors = colors(text.paint()).stream().map(color -> color.fade(opacity)).toList();
    GlyphRun run = text.run();
    FontFace face = run.face();
    double scale = run.size() / face.unitsPerEm();
    for (int i = 0; i < run.glyphs().length; i++) {
      Rect em = face.bounds(run.glyphs()[i]);
      if (em.width() > 0 && em.height() > 0) {
        double x = text.origin().x() + run.x()[i] + em.x() * scale;
        double y = text.origin().y() + run.y()[i] - em.bottom() * scale;
        Rect box = new Rect(x, y, em.width() * scale, em.height() * scale);
        current.marks().add(new Ink.Mark(device(box), colors, null));
      }
    }
  }

  @Override
  public void image(FrameItem.Image image) {
    if (current != null) {
      current.marks().add(new Ink.Mark(device(image.box()), List.of(), image.picture()));
    }
  }

  /** The shapes of a text are its decoration; a QR code is nothing but shapes. */
  @Override
  public void shape(FrameItem.Shape shape) {
    if (current != null && current.drawn().element() instanceof Element.Qr) {
      current.marks().add(new Ink.Mark(device(shape.path().controlBounds()), List.of(), null));
    }
  }

  @Override
  public void link(FrameItem.Link link) {}

  private Rect device(Rect box) {
    return PathData.rect(box).transform(transform).controlBounds();
  }

  private static List<Color> colors(Paint paint) {
    if (paint instanceof Paint.Solid solid) {
      return List.of(solid.color());
    }
    List<GradientStop> stops =
        paint instanceof Paint.Linear linear ? linear.stops() : ((Paint.Radial) paint).stops();
    return stops.stream().map(GradientStop::color).toList();
  }
}
