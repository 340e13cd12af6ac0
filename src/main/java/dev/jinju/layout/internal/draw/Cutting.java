package dev.jinju.layout.internal.draw;

import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.image.Outlines;
import dev.jinju.image.effects.Shadow;
import dev.jinju.style.Decoration;
import dev.jinju.style.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts elements along outlines, their own or those of elements drawn before, and casts their
 * shadows. Knows the outlines in the canvas's coordinates. For one card; not thread-safe.
 */
public final class Cutting {
  private final PathData canvas;
  private final Map<String, PathData> outlines = new HashMap<>();
  private Transform current = Transform.IDENTITY;

  public Cutting(Size canvas) {
    // Turned groups reach outside the canvas: twice its diagonal on all sides holds them all.
    double far = 2 * Math.hypot(canvas.width(), canvas.height());
    this.canvas =
        PathData.rect(new Rect(-far, -far, canvas.width() + 2 * far, canvas.height() + 2 * far));
  }

  /** The outlines by id, in the canvas's coordinates. */
  public Map<String, PathData> outlines() {
    return Map.copyOf(outlines);
  }

  /** Adds outlines of what was drawn for an earlier card. */
  public void add(Map<String, PathData> known) {
    outlines.putAll(known);
  }

  /** Enters the coordinates inside a group; gives those around it, to return to. */
  public Transform enter(Transform group) {
    Transform around = current;
    current = current.after(group);
    return around;
  }

  public void leave(Transform around) {
    current = around;
  }

  /** Remembers the outline of an element that has an id. */
  public void remember(Element element, Rect box) {
    if (element.box().id() != null) {
      outlines.put(element.box().id(), outline(element, box).transform(current));
    }
  }

  /** The outline of a shape or of a picture's mask, else the box with its corners. */
  private static PathData outline(Element element, Rect box) {
    Rect inner = box.inset(element.box().padding());
    if (element instanceof Element.Shape shape
        && !(shape.figure() instanceof dev.jinju.style.Figure.QuoteMarkFigure)) {
      PathData path = FigurePaths.path(shape.figure(), inner, shape.box().span());
      return FigurePaths.evenOdd(shape.figure()) ? Outlines.nonZero(path) : path;
    }
    if (element instanceof Element.Image image && image.mask() != null) {
      return FigurePaths.path(image.mask(), inner, image.box().span());
    }
    return PathData.roundRect(box, element.box().decoration().radius());
  }

  /** The items, cut as the element says. An outline that is not on the card holds nothing. */
  public List<FrameItem> cut(Element element, Rect box, List<FrameItem> items) {
    Decoration.@Nullable Clip clip = element.box().decoration().clip();
    if (clip == null || items.isEmpty()) {
      return items;
    }
    if (clip.id() == null) {
      return List.of(group(PathData.roundRect(box, element.box().decoration().radius()), items));
    }
    @Nullable PathData outline = outlines.get(clip.id());
    if (outline == null) {
      return clip.outside() ? items : List.of();
    }
    PathData kept = clip.outside() ? Outlines.outside(outline, canvas.controlBounds()) : outline;
    return List.of(group(kept.transform(current.inverse()), items));
  }

  private static FrameItem group(PathData clip, List<FrameItem> items) {
    return new FrameItem.Group(Transform.IDENTITY, clip, 1, Role.NONE, null, items);
  }

  /**
   * The shadow of an element, which does not show through it: of its outline, or of a text's words.
   */
  public static List<FrameItem> shadow(Element element, Rect box, List<FrameItem> drawn) {
    Decoration.@Nullable Shadow look = element.box().decoration().shadow();
    if (look == null) {
      return List.of();
    }
    boolean words = element instanceof Element.Text;
    PathData area = words ? Words.outline(drawn) : outline(element, box);
    if (area.isEmpty()) {
      return List.of();
    }
    PathData moved = area.transform(Transform.translate(look.x(), look.y()));
    Shadow cast = Shadow.of(moved, look.blur(), look.color());
    FrameItem pixels = new FrameItem.Image(cast.box(), cast.pixels(), "");
    return List.of(
        words
            ? FrameItem.Group.of(Role.ARTIFACT, List.of(pixels))
            : new FrameItem.Group(
                Transform.IDENTITY,
                Outlines.outside(area, cast.box()),
                1,
                Role.ARTIFACT,
                null,
                List.of(pixels)));
  }

  /** The outlines of words, wherever they stand in items. */
  private static final class Words {
    static PathData outline(List<FrameItem> items) {
      PathData.Builder path = new PathData.Builder();
      items.forEach(item -> add(item, Transform.IDENTITY, path));
      return path.build();
    }

    private static void add(FrameItem item, Transform at, PathData.Builder path) {
      if (item instanceof FrameItem.Group group) {
        group.items().forEach(inner -> add(inner, at.after(group.transform()), path));
      } else if (item instanceof FrameItem.Text text) {
        Point origin = text.origin();
        double scale = text.run().size() / text.run().face().unitsPerEm();
        for (int i = 0; i < text.run().glyphs().length; i++) {
          double x = origin.x() + text.run().x()[i];
          double y = origin.y() + text.run().y()[i];
          Transform place = at.after(new Transform(scale, 0, 0, -scale, x, y));
          path.append(text.run().face().outline(text.run().glyphs()[i]).transform(place));
        }
      } else if (item instanceof FrameItem.Shape shape && shape.fill() != null) {
        path.append(shape.path().transform(at));
      }
    }
  }
}
