package dev.jinju.render.pdf;

/**
 * Writes text-showing operators (PDF 32000 9.4.3): glyphs that follow one another share an
 * operator, small moves become numbers in its array. Places are in px of the frame, y downwards.
 * Not thread-safe.
 */
final class TextShower {
  /** In px: a smaller step off the line does not start a new one. */
  private static final double LEVEL = 0.01;

  /** Text rendering modes (PDF 32000 9.3.6): neither filled nor stroked, and filled. */
  private static final String INVISIBLE = "3 Tr\n";

  private static final String VISIBLE = "0 Tr\n";

  private final PdfContent content;
  private final PdfFont font;
  private final double size;
  private final StringBuilder items = new StringBuilder();
  private double lineX;
  private double lineY;

  /** Where the next glyph would go, in thousandths of an em along the line from its start. */
  private long pen;

  private boolean open;
  private boolean inCodes;
  private boolean moved;

  TextShower(PdfContent content, PdfFont font, double size) {
    this.content = content;
    this.font = font;
    this.size = size;
    StringBuilder out = content.text();
    out.append('/').append(PdfText.resource(content, font)).append(' ');
    PdfContent.px(out, size);
    out.append(" Tf\n");
    if (!font.isVisible()) {
      out.append(INVISIBLE);
    }
  }

  /** Shows a glyph of horizontal text with its origin at a place. */
  void show(double x, double y, int code, int advance) {
    place(x, y, code, advance);
  }

  /**
   * Shows a glyph of vertical text; the place is its origin for horizontal text.
   *
   * @param width its advance across, in thousandths of an em
   * @param advance its advance down, in thousandths of an em
   */
  void show(double x, double y, int code, double width, int advance) {
    double half = Math.rint(width) / 2;
    place(x + half * size / 1000, y - PdfText.ASCENT * size / 1000, code, advance);
  }

  /** Shows a glyph right behind the one before; without one, nothing. */
  void follow(int code, int advance) {
    if (open) {
      append(code, advance);
    }
  }

  /** The glyphs up to the end stand for a text together. */
  void beginActualText(String text) {
    flush();
    content
        .text()
        .append("/Span <</ActualText <FEFF")
        .append(ToUnicode.hex(text))
        .append(">>> BDC\n");
  }

  void endActualText() {
    flush();
    content.text().append("EMC\n");
  }

  void finish() {
    flush();
    if (!font.isVisible()) {
      content.text().append(VISIBLE);
    }
  }

  private void place(double x, double y, int code, int advance) {
    double across = font.isVertical() ? x - lineX : y - lineY;
    if (!open || Math.abs(across) > LEVEL) {
      start(x, y);
    }
    double along = font.isVertical() ? y - lineY : x - lineX;
    long wanted = Math.round(along * 1000 / size);
    if (wanted != pen) {
      // A positive number moves back, in both directions of writing (PDF 32000 9.4.4).
      long back = font.isVertical() ? wanted - pen : pen - wanted;
      closeCodes();
      items.append(back);
      moved = true;
      pen = wanted;
    }
    append(code, advance);
  }

  private void append(int code, int advance) {
    if (!inCodes) {
      items.append('<');
      inCodes = true;
    }
    items.append(ToUnicode.hex(code));
    pen += advance;
  }

  private void start(double x, double y) {
    flush();
    lineX = x;
    lineY = y;
    pen = 0;
    open = true;
    StringBuilder out = content.text();
    out.append("1 0 0 -1 ");
    PdfContent.px(out, x);
    PdfContent.px(out.append(' '), y);
    out.append(" Tm\n");
  }

  private void flush() {
    if (!items.isEmpty()) {
      closeCodes();
      StringBuilder out = content.text();
      if (moved) {
        out.append('[').append(items).append("] TJ\n");
      } else {
        out.append(items).append(" Tj\n");
      }
    }
    items.setLength(0);
    moved = false;
    open = false;
  }

  private void closeCodes() {
    if (inCodes) {
      items.append('>');
      inCodes = false;
    }
  }
}
