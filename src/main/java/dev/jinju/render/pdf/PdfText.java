package dev.jinju.render.pdf;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import org.apache.pdfbox.cos.COSName;

/**
 * Shows glyphs as text (PDF 32000 9.4): every glyph at its place, with a code that tells its words.
 * What no font in the file can or may show (CFF and variable outlines, faces whose owners forbid to
 * embed them, emoji) is drawn as paths, with invisible text over it. For one file; not thread-safe.
 */
final class PdfText {
  /** In thousandths of an em: where vertical writing has a glyph's origin, over its baseline. */
  static final int ASCENT = 880;

  /** Em; how far an emoji reaches below the baseline, as Han characters do. */
  private static final double DESCENT = 0.12;

  private final PdfFonts fonts;

  PdfText(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Shows a run.
   *
   * @param follow what stands beside it in its line
   */
  void paint(
      FrameItem.Text text, Following follow, PdfContent content, Transform toPage, double alpha) {
    PdfFont font = fonts.of(text.run().face(), isVertical(text.run()));
    PdfPaint.filling(
        content,
        text.paint(),
        toPage,
        alpha,
        () -> {
          if (!font.isVisible()) {
            outlines(text, content);
          }
          show(text, follow, font, content);
        });
  }

  /** Draws a run that is not read: as paths, so that no search finds it. */
  static void decorate(FrameItem.Text text, PdfContent content, Transform toPage, double alpha) {
    PdfPaint.filling(content, text.paint(), toPage, alpha, () -> outlines(text, content));
  }

  /** Adds the text of an emoji to its picture, which is already drawn. */
  void emoji(FrameItem.Image image, Following follow, PdfContent content) {
    Rect box = image.box();
    double size = box.height();
    double end = Double.isNaN(follow.start()) ? box.right() : follow.start();
    PdfFont font = fonts.invisible(false);
    int advance = (int) Math.round((end - box.x()) * 1000 / size);
    int code = font.code(0, follow.marked(image.alt()), advance);
    TextShower shower = new TextShower(content, font, size);
    shower.show(box.x(), emojiBaseline(image), code, 0);
    shower.finish();
  }

  static double emojiBaseline(FrameItem.Image image) {
    return image.box().bottom() - DESCENT * image.box().height();
  }

  private static void show(
      FrameItem.Text text, Following follow, PdfFont font, PdfContent content) {
    TextShower shower = new TextShower(content, font, text.run().size());
    new RunWriter(text, follow, font, shower).write();
    shower.finish();
  }

  private static void outlines(FrameItem.Text text, PdfContent content) {
    GlyphRun run = text.run();
    double scale = run.size() / run.face().unitsPerEm();
    for (int i = 0; i < run.glyphs().length; i++) {
      PathData outline =
          run.face()
              .outline(run.glyphs()[i])
              .transform(
                  new Transform(
                      scale,
                      0,
                      0,
                      -scale,
                      text.origin().x() + run.x()[i],
                      text.origin().y() + run.y()[i]));
      if (!outline.isEmpty()) {
        content.fill(outline, false);
      }
    }
  }

  /** Upright glyphs of a column stand in its middle, to the left of the run's origin. */
  private static boolean isVertical(GlyphRun run) {
    int n = run.glyphs().length;
    if (n == 0) {
      return false;
    }
    double down = run.y()[n - 1] - run.y()[0];
    double across = Math.abs(run.x()[n - 1] - run.x()[0]);
    return down > 0.4 * run.size() && down > across || n == 1 && run.x()[0] < -0.25 * run.size();
  }

  /** The name of a font in a content stream. */
  static String resource(PdfContent content, PdfFont font) {
    return content.resources().name(COSName.FONT, "F", font.dictionary());
  }
}
