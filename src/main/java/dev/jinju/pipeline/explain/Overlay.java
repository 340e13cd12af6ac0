package dev.jinju.pipeline.explain;

import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Insets;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.layout.LaidCard;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import dev.jinju.pipeline.sheet.Captions;
import dev.jinju.style.Canvas;
import dev.jinju.style.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Boxes, baselines and labels over a card. Labels never lie on one another. Not thread-safe. */
final class Overlay {
  private static final double LABEL = 13;
  private static final double PAD = 3;
  private static final double WIDE = 100_000;

  /** A box of fewer px a side has no room for its size; the column beside the card tells it. */
  private static final double LEAST = 40;

  private static final double VEIL = 0.14;
  private static final double FAINT = 0.55;

  private final Captions captions;
  private final Transform onCard;
  private final Rect card;
  private final List<FrameItem> items = new ArrayList<>();
  private final List<Rect> labels = new ArrayList<>();
  private final List<Element> numbers = new ArrayList<>();

  Overlay(Captions captions, Transform onCard, Size card) {
    this.captions = captions;
    this.onCard = onCard;
    this.card = Rect.of(Point.ORIGIN, card);
  }

  List<FrameItem> items() {
    return items;
  }

  /** The texts and pictures that have a number, in its order, from 1. */
  List<Element> numbers() {
    return numbers;
  }

  void safeArea(Canvas canvas) {
    Insets safe = canvas.safe();
    if (safe.equals(Insets.NONE)) {
      return;
    }
    double w = canvas.width();
    double h = canvas.height();
    Stream.of(
            new Rect(0, 0, w, safe.top()),
            new Rect(0, h - safe.bottom(), w, safe.bottom()),
            new Rect(0, safe.top(), safe.left(), h - safe.vertical()),
            new Rect(w - safe.right(), safe.top(), safe.right(), h - safe.vertical()))
        .filter(band -> band.width() > 0 && band.height() > 0)
        .forEach(
            band -> {
              PathData path = PathData.rect(band).transform(onCard);
              Color tint = Tints.UNSAFE.color();
              items.add(FrameItem.Shape.fill(path, Paint.solid(tint.fade(VEIL))));
              outline(path, tint, 1, List.of(8.0, 5.0));
              Rect box = path.controlBounds();
              String size = px(Math.min(band.height(), band.width())) + " px are covered";
              label(size, tint, List.of(new Point(box.x() + 12, box.y() + 12)));
            });
  }

  void boxes(List<LaidCard.Placed> placed) {
    placed.forEach(this::box);
    for (LaidCard.Placed each : placed) {
      each.lines().forEach(line -> line(line, onCard.after(each.turn())));
    }
    for (LaidCard.Placed each : placed) {
      Rect box = bounds(each);
      if (isNumbered(each.element())) {
        numbers.add(each.element());
        badge(numbers.size(), Tints.of(each.element()).color(), box);
      }
    }
    placed.forEach(this::size);
  }

  private static boolean isNumbered(Element element) {
    return switch (Tints.of(element)) {
      case TEXT, PICTURE -> true;
      default -> false;
    };
  }

  private Rect bounds(LaidCard.Placed placed) {
    return path(placed).controlBounds();
  }

  private PathData path(LaidCard.Placed placed) {
    return PathData.rect(placed.box()).transform(onCard.after(placed.turn()));
  }

  private void box(LaidCard.Placed placed) {
    Tints tint = Tints.of(placed.element());
    boolean container = tint == Tints.CONTAINER;
    List<Double> dashes = container ? List.of(5.0, 4.0) : List.of();
    outline(path(placed), tint.color(), container ? 1 : 1.5, dashes);
  }

  private void size(LaidCard.Placed placed) {
    Rect box = bounds(placed);
    // Where a box has a number, the column beside the card tells its size.
    if (box.width() < LEAST || box.height() < LEAST / 2 || isNumbered(placed.element())) {
      return;
    }
    Rect own = placed.box();
    String words =
        (Tints.name(placed.element()) + " " + px(own.width()) + " × " + px(own.height())).strip();
    double above = box.y() - LABEL - 2 * PAD;
    label(
        words,
        Tints.of(placed.element()).color(),
        List.of(
            new Point(box.right() - width(words), above),
            new Point(box.x() + LEAST, above),
            new Point(box.right() - width(words), box.bottom())));
  }

  private void line(LaidCard.PlacedLine line, Transform place) {
    Rect box = line.box();
    PathData.Builder base = new PathData.Builder();
    if (line.vertical()) {
      base.move(line.baseline(), box.y()).line(line.baseline(), box.bottom());
    } else {
      base.move(box.x(), line.baseline()).line(box.right(), line.baseline());
    }
    Color tint = Tints.TEXT.color();
    outline(base.build().transform(place), tint.fade(FAINT), 1, List.of());
    if (line.vertical()) {
      why(line.why().label(), place.apply(box.center().x() - LABEL / 2, box.bottom()));
    } else {
      Point end = place.apply(box.right(), line.baseline());
      Point beside = new Point(end.x() + 5, end.y() - LABEL - 2);
      label(line.why().label(), tint, List.of(beside));
    }
  }

  /** A label below a column, turned as the column is. */
  private void why(String words, Point at) {
    FrameItem.Group turned =
        new FrameItem.Group(
            Transform.rotate(90, at),
            null,
            1,
            Role.NONE,
            null,
            pill(words, Tints.TEXT.color(), new Point(at.x() + 4, at.y() - LABEL)));
    items.add(turned);
  }

  private void badge(int number, Color color, Rect box) {
    double radius = 11;
    double x = Math.max(radius, box.x());
    double y = Math.max(radius, box.y());
    Rect disc = new Rect(x - radius, y - radius, 2 * radius, 2 * radius);
    items.addAll(badge(captions, number, color, disc));
    labels.add(disc);
  }

  /** A number on a disc. */
  static List<FrameItem> badge(Captions captions, int number, Color color, Rect disc) {
    String words = Integer.toString(number);
    Captions.Look look = new Captions.Look(LABEL, true, Color.WHITE);
    double width = captions.set(words, look, Point.ORIGIN, WIDE).width();
    Point corner = new Point(disc.center().x() - width / 2, disc.center().y() - LABEL * 0.7);
    List<FrameItem> badge = new ArrayList<>();
    badge.add(FrameItem.Shape.fill(PathData.ellipse(disc), Paint.solid(color)));
    badge.addAll(captions.set(words, look, corner, WIDE).items());
    return badge;
  }

  /** Puts a label at the first of some places that is free; leaves it out where none is. */
  private void label(String words, Color color, List<Point> places) {
    for (Point place : places) {
      double x = Math.max(0, Math.min(place.x(), card.width() - width(words)));
      double y = Math.max(0, place.y());
      Rect box = new Rect(x, y, width(words), LABEL + 2 * PAD);
      if (box.bottom() <= card.bottom() && labels.stream().noneMatch(each -> meet(each, box))) {
        labels.add(box);
        items.addAll(pill(words, color, new Point(x, y)));
        return;
      }
    }
  }

  private double width(String words) {
    Captions.Look look = new Captions.Look(LABEL, false, Color.BLACK);
    return captions.set(words, look, Point.ORIGIN, WIDE).width() + 2 * PAD;
  }

  private static boolean meet(Rect a, Rect b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  private List<FrameItem> pill(String words, Color color, Point corner) {
    Captions.Look look = new Captions.Look(LABEL, false, color);
    Point text = new Point(corner.x() + PAD, corner.y());
    Captions.Set set = captions.set(words, look, text, WIDE);
    Rect box = new Rect(corner.x(), corner.y(), set.width() + 2 * PAD, LABEL + 2 * PAD);
    List<FrameItem> pill = new ArrayList<>();
    Paint ground = Paint.solid(Color.WHITE.fade(0.9));
    pill.add(FrameItem.Shape.fill(PathData.roundRect(box, PAD), ground));
    pill.addAll(set.items());
    return pill;
  }

  private void outline(PathData path, Color color, double width, List<Double> dashes) {
    Stroke stroke =
        new Stroke(Paint.solid(color), width, Stroke.Cap.BUTT, Stroke.Join.MITER, dashes);
    items.add(new FrameItem.Shape(path, false, null, stroke));
  }

  static String px(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
