package dev.jinju.pipeline.sheet;

import dev.jinju.font.FontLibrary;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Point;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import dev.jinju.text.Breaking;
import dev.jinju.text.Line;
import dev.jinju.text.Measure;
import dev.jinju.text.Paragraph;
import dev.jinju.text.Piece;
import dev.jinju.text.SetText;
import dev.jinju.text.Spacing;
import dev.jinju.text.TextSpan;
import dev.jinju.text.Typesetter;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.util.ArrayList;
import java.util.List;

/** Sets the words that stand beside cards, in plain faces of the installation. Thread-safe. */
public final class Captions {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Distance of baselines as a multiple of the size. */
  private static final double LINE_HEIGHT = 1.4;

  /** From the top of a line down to its baseline, as a share of the size. */
  private static final double BASELINE = 1.05;

  private static final List<FaceRequest.Family> FAMILIES =
      List.of(
          new FaceRequest.Family("Noto Sans", true), new FaceRequest.Family("Noto Sans SC", false));

  private final Typesetter typesetter;

  public Captions(FontLibrary fonts) {
    this.typesetter = new Typesetter(fonts);
  }

  /**
   * How words look.
   *
   * @param size in px
   */
  public record Look(double size, boolean bold, Color color) {}

  /**
   * Words at their place.
   *
   * @param width of the longest line in px
   * @param height of all lines in px
   */
  public record Set(List<FrameItem> items, double width, double height) {
    public Set {
      items = List.copyOf(items);
    }
  }

  /**
   * Sets words in as many lines as they need.
   *
   * @param corner top left of the first line
   * @param width of a line in px
   */
  public Set set(String words, Look look, Point corner, double width) {
    FaceRequest face = new FaceRequest(FAMILIES, look.bold ? BOLD : REGULAR, false);
    Paragraph paragraph =
        new Paragraph(
            words,
            "zh-Hans",
            List.of(new TextSpan(0, words.length(), face, 0)),
            Spacing.DEFAULT,
            Breaking.DEFAULT,
            WritingMode.HORIZONTAL);
    Measure.Step step = new Measure.Step(look.size, LINE_HEIGHT);
    Measure room = new Measure(width, Double.MAX_VALUE / 4, List.of(step), Integer.MAX_VALUE);
    SetText set = typesetter.prepare(paragraph).fit(room);
    List<FrameItem> items = new ArrayList<>();
    for (int i = 0; i < set.lines().size(); i++) {
      line(words, set.lines().get(i), look, corner, set.lead(i), items);
    }
    return new Set(items, set.length(), set.extent());
  }

  private static void line(
      String words, Line line, Look look, Point corner, double down, List<FrameItem> items) {
    double y = corner.y() + down + look.size * BASELINE;
    for (Piece piece : line.pieces()) {
      if (piece.run() != null) {
        items.add(
            new FrameItem.Text(
                new Point(corner.x() + piece.offset(), y),
                words.substring(piece.start(), piece.end()),
                piece.run(),
                Paint.solid(look.color)));
      }
    }
  }
}
