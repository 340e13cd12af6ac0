package dev.jinju.layout;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds where the glyphs of a frame's texts leave ink. */
final class Inks {
  private final List<Ink> found = new ArrayList<>();

  /**
   * The ink of one text element, all lines together.
   *
   * @param role what the text is to a reader
   * @param pieces its words with their place down the frame
   */
  record Ink(Role role, List<Piece> pieces, Rect box) {
    String text() {
      return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The words of each line of horizontal text. */
    List<String> lines() {
      Map<Double, String> lines = new TreeMap<>();
      pieces.forEach(piece -> lines.merge(piece.y, piece.text, String::concat));
      return List.copyOf(lines.values());
    }
  }

  /** Words in one style on one line. */
  record Piece(double y, String text) {}

  /** Every text that is read; decoration may bleed off a card as its designer likes. */
  static List<Ink> of(Frame frame) {
    Inks inks = new Inks();
    frame.items().forEach(item -> inks.visit(item, Role.NONE, Transform.IDENTITY));
    return inks.found;
  }

  private void visit(FrameItem item, Role role, Transform outer) {
    if (!(item instanceof FrameItem.Group group) || group.role() == Role.ARTIFACT) {
      return;
    }
    Role inner = group.role() == Role.NONE ? role : group.role();
    Transform transform = outer.after(group.transform());
    if (role == Role.NONE && inner != Role.NONE) {
      List<Rect> boxes = new ArrayList<>();
      List<Piece> text = new ArrayList<>();
      group.items().forEach(each -> ink(each, transform, boxes, text));
      boxes.stream().reduce(Rect::union).ifPresent(box -> found.add(new Ink(inner, text, box)));
      return;
    }
    group.items().forEach(each -> visit(each, inner, transform));
  }

  private static void ink(FrameItem item, Transform transform, List<Rect> boxes, List<Piece> text) {
    if (item instanceof FrameItem.Group group && group.role() != Role.ARTIFACT) {
      Transform inner = transform.after(group.transform());
      group.items().forEach(each -> ink(each, inner, boxes, text));
    } else if (item instanceof FrameItem.Image image) {
      boxes.add(moved(image.box(), transform));
      text.add(new Piece(image.box().center().y(), image.alt()));
    } else if (item instanceof FrameItem.Text words) {
      text.add(new Piece(words.origin().y(), words.text()));
      glyphs(words).forEach(box -> boxes.add(moved(box, transform)));
    }
  }

  private static List<Rect> glyphs(FrameItem.Text words) {
    GlyphRun run = words.run();
    double scale = run.size() / run.face().unitsPerEm();
    List<Rect> boxes = new ArrayList<>();
    for (int i = 0; i < run.glyphs().length; i++) {
      Rect units = run.face().bounds(run.glyphs()[i]);
      if (units.width() > 0 && units.height() > 0) {
        boxes.add(
            new Rect(
                words.origin().x() + run.x()[i] + units.x() * scale,
                words.origin().y() + run.y()[i] - units.bottom() * scale,
                units.width() * scale,
                units.height() * scale));
      }
    }
    return boxes;
  }

  private static Rect moved(Rect box, Transform by) {
    Point a = by.apply(box.x(), box.y());
    Point b = by.apply(box.right(), box.y());
    Point c = by.apply(box.x(), box.bottom());
    Point d = by.apply(box.right(), box.bottom());
    double left = Math.min(Math.min(a.x(), b.x()), Math.min(c.x(), d.x()));
    double top = Math.min(Math.min(a.y(), b.y()), Math.min(c.y(), d.y()));
    double right = Math.max(Math.max(a.x(), b.x()), Math.max(c.x(), d.x()));
    double bottom = Math.max(Math.max(a.y(), b.y()), Math.max(c.y(), d.y()));
    return new Rect(left, top, right - left, bottom - top);
  }
}
