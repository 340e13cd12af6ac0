package dev.jinju.pipeline.diff;

import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import dev.jinju.pipeline.sheet.Captions;
import dev.jinju.style.Canvas;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two pictures of a card side by side, the old one on the left: what moved has a blue box where it
 * was and a red one where it is. Thread-safe.
 */
public final class DiffPicture {
  /** Px² of each of the two, so that all shapes look as large. */
  private static final double AREA = 120_000;

  private static final double GAP = 14;
  private static final double HEAD = 30;
  private static final double MARGIN = 32;
  private static final int PAIRS_A_ROW = 3;

  private static final Color GROUND = Color.rgb(0xf1, 0xef, 0xeb);
  private static final Color INK = Color.rgb(0x1d, 0x1c, 0x1a);
  private static final Color SOFT = Color.rgb(0x6f, 0x6a, 0x62);
  private static final Color NOTHING = Color.rgb(0xde, 0xda, 0xd2);
  private static final Color WAS = Color.rgb(0x1f, 0x6f, 0xeb);
  private static final Color IS = Color.rgb(0xd1, 0x24, 0x2f);

  private static final double LINE = 1.5;
  private static final List<Double> DASHES = List.of(4.0, 3.0);

  /** Nothing limits a caption's line but its sheet. */
  private static final double WIDE = 100_000;

  private final Captions captions;

  public DiffPicture(FontLibrary fonts) {
    this.captions = new Captions(fonts);
  }

  /** One card on a ground of its own. */
  public Frame of(CardDiff diff) {
    return framed(size(diff), pair(diff));
  }

  /** All cards on one sheet, in rows of pairs. */
  public Frame of(List<CardDiff> diffs) {
    List<FrameItem> items = new ArrayList<>();
    Point place = new Point(MARGIN, MARGIN);
    @Nullable CardDiff last = null;
    double widest = 0;
    for (CardDiff diff : diffs) {
      if (last != null) {
        place = next(place, last, diff);
      }
      Transform there = Transform.translate(place.x(), place.y());
      items.add(new FrameItem.Group(there, null, 1, Role.NONE, null, pair(diff)));
      widest = Math.max(widest, place.x() + size(diff).width());
      last = diff;
    }
    double lowest = last == null ? MARGIN : place.y() + size(last).height();
    return framed(new Size(Math.ceil(widest + MARGIN), Math.ceil(lowest + MARGIN)), items);
  }

  /** The place of a pair behind another: a canvas begins on a row of its own. */
  private static Point next(Point place, CardDiff last, CardDiff diff) {
    Size size = size(last);
    double x = place.x() + size.width() + MARGIN;
    boolean full = x + size.width() > MARGIN + PAIRS_A_ROW * (size.width() + MARGIN);
    return full || !last.canvas().equals(diff.canvas())
        ? new Point(MARGIN, place.y() + size.height() + MARGIN)
        : new Point(x, place.y());
  }

  private static Frame framed(Size size, List<FrameItem> items) {
    PathData whole = PathData.rect(Rect.of(Point.ORIGIN, size));
    List<FrameItem> all = new ArrayList<>();
    all.add(FrameItem.Shape.fill(whole, Paint.solid(GROUND)));
    all.addAll(items);
    return new Frame(size, new FrameMeta("Comparison", "", "en"), all);
  }

  private List<FrameItem> pair(CardDiff diff) {
    Size card = cardSize(diff.canvas());
    String words = diff.name() + " · " + diff.canvas().name();
    boolean same = diff.changes().isEmpty();
    Captions.Look look = new Captions.Look(15, !same, same ? SOFT : INK);
    List<FrameItem> items =
        new ArrayList<>(captions.set(words, look, new Point(0, 2), WIDE).items());
    card(diff, diff.before(), new Point(0, HEAD), items);
    Point right = new Point(card.width() + GAP, HEAD);
    card(diff, diff.after(), right, items);
    for (Change change : diff.changes()) {
      box(diff, change.before(), new Point(0, HEAD), WAS, List.of(), items);
      box(diff, change.before(), right, WAS, DASHES, items);
      box(diff, change.after(), right, IS, List.of(), items);
    }
    return items;
  }

  private static void card(
      CardDiff diff, @Nullable Frame frame, Point corner, List<FrameItem> items) {
    Rect box = Rect.of(corner, cardSize(diff.canvas()));
    if (frame == null) {
      items.add(FrameItem.Shape.fill(PathData.rect(box), Paint.solid(NOTHING)));
      return;
    }
    PathData clip = PathData.rect(Rect.of(Point.ORIGIN, frame.size()));
    items.add(new FrameItem.Group(place(diff, corner), clip, 1, Role.NONE, null, frame.items()));
  }

  private static void box(
      CardDiff diff,
      @Nullable Rect box,
      Point corner,
      Color color,
      List<Double> dashes,
      List<FrameItem> items) {
    if (box == null) {
      return;
    }
    PathData path = PathData.rect(box).transform(place(diff, corner));
    Stroke stroke =
        new Stroke(Paint.solid(color), LINE, Stroke.Cap.BUTT, Stroke.Join.MITER, dashes);
    items.add(new FrameItem.Shape(path, false, null, stroke));
  }

  private static Transform place(CardDiff diff, Point corner) {
    double scale = cardSize(diff.canvas()).width() / diff.canvas().width();
    return Transform.translate(corner.x(), corner.y()).after(Transform.scale(scale, scale));
  }

  private static Size size(CardDiff diff) {
    Size card = cardSize(diff.canvas());
    return new Size(Math.ceil(2 * card.width() + GAP), Math.ceil(HEAD + card.height()));
  }

  private static Size cardSize(Canvas canvas) {
    double scale = Math.sqrt(AREA / (canvas.width() * (double) canvas.height()));
    return new Size(canvas.width() * scale, canvas.height() * scale);
  }
}
