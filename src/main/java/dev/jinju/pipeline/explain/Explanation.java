package dev.jinju.pipeline.explain;

import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.layout.LaidCard;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import dev.jinju.pipeline.check.TextContrasts;
import dev.jinju.pipeline.sheet.Captions;
import dev.jinju.style.CardDesign;
import java.util.ArrayList;
import java.util.List;

/**
 * One frame of a card with what the layout decided: boxes and lines over the card, words in a
 * column beside it.
 */
public final class Explanation {
  /** Px of the card's shorter side: labels are read, and the picture fits a screen. */
  private static final double CARD = 1000;

  private static final double PANEL = 440;
  private static final double MARGIN = 28;

  private static final Color GROUND = Color.rgb(0xf7, 0xf6, 0xf3);

  private final Captions captions;

  public Explanation(Captions captions) {
    this.captions = captions;
  }

  /**
   * The picture for one frame.
   *
   * @param laid with the boxes of its content
   * @param part which of its frames, from 0
   */
  public Frame of(
      LaidCard laid, int part, CardDesign design, List<TextContrasts.Measured> contrasts) {
    Frame frame = laid.frames().get(part);
    double scale = CARD / frame.size().shorter();
    Size card = new Size(frame.size().width() * scale, frame.size().height() * scale);
    Transform onCard = Transform.scale(scale, scale);
    Overlay overlay = new Overlay(captions, onCard, card);
    overlay.safeArea(design.canvas());
    overlay.boxes(laid.placed().get(part));
    Point corner = new Point(card.width() + MARGIN, MARGIN);
    Panel panel = new Panel(captions, corner, PANEL - 2 * MARGIN);
    List<FrameItem> told = panel.of(laid, part, design, contrasts, overlay.numbers());
    double height = Math.max(card.height(), panel.bottom() + MARGIN);
    Size size = new Size(Math.ceil(card.width() + PANEL), Math.ceil(height));
    List<FrameItem> items = new ArrayList<>();
    PathData whole = PathData.rect(Rect.of(Point.ORIGIN, size));
    items.add(FrameItem.Shape.fill(whole, Paint.solid(GROUND)));
    PathData clip = PathData.rect(Rect.of(Point.ORIGIN, frame.size()));
    items.add(new FrameItem.Group(onCard, clip, 1, Role.NONE, null, frame.items()));
    items.addAll(overlay.items());
    items.addAll(told);
    return new Frame(size, new FrameMeta(laid.card().id(), "", "en"), items);
  }
}
