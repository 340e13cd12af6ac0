package dev.jinju.pipeline.explain;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.layout.CardFit;
import dev.jinju.layout.Fit;
import dev.jinju.layout.LaidCard;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import dev.jinju.pipeline.check.TextContrasts;
import dev.jinju.pipeline.sheet.Captions;
import dev.jinju.style.Canvas;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The column beside a card that tells what the numbers on it stand for. Not thread-safe. */
final class Panel {
  private static final Color INK = Color.rgb(0x1d, 0x1c, 0x1a);
  private static final Color SOFT = Color.rgb(0x63, 0x5f, 0x58);

  private static final Captions.Look TITLE = new Captions.Look(26, true, INK);
  private static final Captions.Look HEAD = new Captions.Look(16, true, INK);
  private static final Captions.Look BODY = new Captions.Look(16, false, SOFT);
  private static final Captions.Look BAD = new Captions.Look(16, true, Tints.UNSAFE.color());

  private static final double DISC = 22;
  private static final double INDENT = 34;

  private final Captions captions;
  private final double x;
  private final double width;
  private final List<FrameItem> items = new ArrayList<>();
  private double y;

  Panel(Captions captions, Point corner, double width) {
    this.captions = captions;
    this.x = corner.x();
    this.y = corner.y();
    this.width = width;
  }

  List<FrameItem> of(
      LaidCard laid,
      int part,
      CardDesign design,
      List<TextContrasts.Measured> contrasts,
      List<Element> numbers) {
    Canvas canvas = design.canvas();
    words(laid.card().id() + " · " + design.kind().id(), TITLE, 0);
    words(
        design.style() + " · " + canvas.name() + " " + canvas.width() + " × " + canvas.height(),
        BODY,
        0);
    if (laid.frames().size() > 1) {
      words("part " + (part + 1) + " of " + laid.frames().size(), BODY, 0);
    }
    gap(18);
    words("How the texts were made to fit", HEAD, 0);
    fit(laid.fit(), part);
    gap(18);
    List<TextContrasts.Measured> left = new ArrayList<>(contrasts);
    List<LaidCard.Drawn> drawn = new ArrayList<>(laid.drawn());
    for (int i = 0; i < numbers.size(); i++) {
      entry(i + 1, numbers.get(i), laid.placed().get(part), drawn, left);
    }
    gap(14);
    for (Tints tint : Tints.values()) {
      double side = 12;
      Rect sample = new Rect(x + 5, y + 5, side, side);
      items.add(FrameItem.Shape.fill(PathData.rect(sample), Paint.solid(tint.color())));
      words(tint.label(), BODY, INDENT);
    }
    return items;
  }

  private void fit(CardFit fit, int part) {
    List<Fit> all = new ArrayList<>(List.of(fit.parts().get(part)));
    all.addAll(fit.others());
    for (Fit each : all) {
      String steps = each.steps().stream().map(Fit.Step::id).collect(Collectors.joining(", "));
      String size = String.format(Locale.ROOT, "%.0f %% of its size", 100 * each.scale());
      words(
          each.slot() + ": " + (steps.isEmpty() ? "at its preferred size" : steps + "; " + size),
          BODY,
          0);
    }
    if (fit.passage() != null) {
      words("shows the passage " + fit.passage(), BODY, 0);
    }
  }

  private void entry(
      int number,
      Element element,
      List<LaidCard.Placed> placed,
      List<LaidCard.Drawn> drawn,
      List<TextContrasts.Measured> contrasts) {
    Rect disc = new Rect(x, y, DISC, DISC);
    items.addAll(Overlay.badge(captions, number, Tints.of(element).color(), disc));
    LaidCard.Placed at =
        placed.stream().filter(each -> is(each.element(), element)).findFirst().orElseThrow();
    Optional<LaidCard.Drawn> own =
        drawn.stream().filter(each -> is(each.element(), element)).findFirst();
    own.ifPresent(drawn::remove);
    words(own.map(LaidCard.Drawn::slot).orElse(Tints.name(element)), HEAD, INDENT);
    String box = Overlay.px(at.box().width()) + " × " + Overlay.px(at.box().height()) + " px";
    if (element instanceof Element.Text text && own.isPresent()) {
      double size = own.get().size();
      words(
          text.role().font().families().get(0).name()
              + " "
              + text.role().font().weight()
              + ", "
              + Overlay.px(size)
              + " px; role "
              + text.roleName(),
          BODY,
          INDENT);
      words(box + "; " + lines(at), BODY, INDENT);
      contrast(element, contrasts);
    } else {
      words(box, BODY, INDENT);
    }
    gap(10);
  }

  private static String lines(LaidCard.Placed at) {
    int lines = at.lines().size();
    boolean vertical = lines > 0 && at.lines().get(0).vertical();
    String what = vertical ? "column" : "line";
    return lines == 1 ? "1 " + what : lines + " " + what + "s";
  }

  private void contrast(Element element, List<TextContrasts.Measured> contrasts) {
    contrasts.stream()
        .filter(each -> is(each.drawn().element(), element))
        .findFirst()
        .ifPresent(
            found -> {
              contrasts.remove(found);
              boolean enough = found.contrast() >= found.least();
              String told =
                  String.format(
                      Locale.ROOT,
                      "contrast %.1f : 1, needs %.1f",
                      found.contrast(),
                      found.least());
              words(told, enough ? BODY : BAD, INDENT);
            });
  }

  /** An element may look like another and still be another. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean is(Element a, Element b) {
    return a == b;
  }

  private void words(String words, Captions.Look look, double indent) {
    Captions.Set set = captions.set(words, look, new Point(x + indent, y), width - indent);
    items.addAll(set.items());
    y += set.height();
  }

  private void gap(double px) {
    y += px;
  }

  double bottom() {
    return y;
  }
}
