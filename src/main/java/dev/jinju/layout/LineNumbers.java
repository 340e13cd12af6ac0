package dev.jinju.layout;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.layout.internal.BoundText;
import dev.jinju.layout.internal.draw.PaintResolver;
import dev.jinju.paint.Paint;
import dev.jinju.style.Element;
import dev.jinju.style.Template;
import dev.jinju.style.TextFlow;
import dev.jinju.text.Piece;
import dev.jinju.text.SetText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws the number of each line of a text: on its baseline and ending a gap before the text's box,
 * or in the middle above a column. They are plain outlines, since they are no words of the card.
 */
final class LineNumbers {
  private LineNumbers() {}

  static List<FrameItem> of(TextBlocks blocks, TextBlock block, SetText set, Rect box) {
    TextFlow flow = block.element().flow();
    TextFlow.@Nullable Numbers numbers = flow.numbers();
    if (numbers == null) {
      return List.of();
    }
    List<FrameItem> items = new ArrayList<>();
    double start = TextItems.lead(block, set, box);
    for (int i = 0; i < set.lines().size(); i++) {
      SetText number = number(blocks, block, numbers, Integer.toString(i + 1));
      double width = number.lines().get(0).width();
      double across = start + block.rows(set).places().get(i).across();
      double size = set.step().size();
      Point origin =
          flow.vertical()
              ? new Point(box.right() - across - (set.pitch() + width) / 2, box.y() - numbers.gap())
              : new Point(
                  box.x() - numbers.gap() - width,
                  box.y() + across + Baselines.inLine(set.pitch(), size));
      Paint paint = PaintResolver.paint(numbers.role().color(), box);
      outlines(number, origin).forEach(path -> items.add(FrameItem.Shape.fill(path, paint)));
    }
    return List.of(FrameItem.Group.of(Role.ARTIFACT, items));
  }

  private static SetText number(
      TextBlocks blocks, TextBlock block, TextFlow.Numbers numbers, String digits) {
    Element.Text text =
        new Element.Text(
            block.element().box(),
            new Template(digits, List.of(new Template.Literal(digits))),
            numbers.roleName(),
            numbers.role(),
            new TextFlow(
                1, TextFlow.Overflow.SHRINK, false, Element.Align.START, TextFlow.Quotes.KEEP));
    return blocks
        .block(text, new BoundText(digits, List.of(), null, true))
        .fit(Double.MAX_VALUE / 4, Double.MAX_VALUE / 4);
  }

  private static List<PathData> outlines(SetText number, Point origin) {
    List<PathData> paths = new ArrayList<>();
    for (Piece piece : number.lines().get(0).pieces()) {
      @Nullable GlyphRun run = piece.run();
      if (run != null) {
        paths.addAll(
            AnnotationItems.outlines(run, new Point(origin.x() + piece.offset(), origin.y())));
      }
    }
    return paths;
  }
}
