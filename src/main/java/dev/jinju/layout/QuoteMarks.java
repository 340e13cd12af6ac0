package dev.jinju.layout;

import dev.jinju.font.GlyphRun;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.layout.internal.BoundText;
import dev.jinju.style.Element;
import dev.jinju.style.Template;
import dev.jinju.style.TextFlow;
import dev.jinju.style.TextRole;
import dev.jinju.text.Piece;
import dev.jinju.text.rules.TextLanguage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws the opening quotation mark of a language from a role's own face, its ink stretched to a
 * box's height.
 */
final class QuoteMarks {
  private QuoteMarks() {}

  static PathData path(
      TextBlocks blocks, Element.Shape shape, TextRole role, String language, Rect box) {
    String mark =
        switch (TextLanguage.of(language)) {
          case ZH_HANT, JA -> "「";
          case ZH_HANS, KO, OTHER -> "“";
        };
    Element.Text text =
        new Element.Text(
            shape.box(),
            new Template(mark, List.of(new Template.Literal(mark))),
            "quote-mark",
            role,
            new TextFlow(
                1, TextFlow.Overflow.SHRINK, false, Element.Align.START, TextFlow.Quotes.KEEP));
    TextBlock block = blocks.block(text, new BoundText(mark, List.of(), null, true));
    Piece piece =
        block.fit(Double.MAX_VALUE / 4, Double.MAX_VALUE / 4).lines().get(0).pieces().get(0);
    @Nullable GlyphRun run = piece.run();
    if (run == null || run.glyphs().length == 0) {
      return PathData.EMPTY;
    }
    PathData outline = run.face().outline(run.glyphs()[0]).transform(Transform.scale(1, -1));
    Rect ink = outline.controlBounds();
    double scale = ink.height() == 0 ? 1 : box.height() / ink.height();
    return outline.transform(
        new Transform(scale, 0, 0, scale, box.x() - ink.x() * scale, box.y() - ink.y() * scale));
  }
}
