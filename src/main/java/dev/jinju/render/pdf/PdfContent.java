package dev.jinju.render.pdf;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Transform;
import dev.jinju.paint.Color;
import dev.jinju.render.Decimals;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the operators of one content stream (PDF 32000 8 and 9), leaving out what would only
 * repeat the graphics state. Not thread-safe.
 */
final class PdfContent {
  /** Hundredths of a point. */
  private static final int PX = 2;

  private static final int FACTOR = 6;

  private final StringBuilder out = new StringBuilder(4096);
  private final PdfResources resources = new PdfResources();
  private final Deque<State> saved = new ArrayDeque<>();
  private State state = new State("", "", 255, 255, 1);
  private boolean inText;

  /** What has been set: colour operators and alphas of fill and stroke; the size of a unit. */
  private record State(String fill, String stroke, int fillAlpha, int strokeAlpha, double scale) {
    private State withFill(String operators) {
      return new State(operators, stroke, fillAlpha, strokeAlpha, scale);
    }

    private State withStroke(String operators) {
      return new State(fill, operators, fillAlpha, strokeAlpha, scale);
    }

    private State withAlphas(int ofFill, int ofStroke) {
      return new State(fill, stroke, ofFill, ofStroke, scale);
    }

    private State scaled(double factor) {
      return new State(fill, stroke, fillAlpha, strokeAlpha, scale * factor);
    }
  }

  PdfResources resources() {
    return resources;
  }

  /** The content of a form that this content paints. */
  PdfContent form() {
    return new PdfContent();
  }

  byte[] toBytes() {
    endText();
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  PdfContent save() {
    endText();
    saved.push(state);
    out.append("q\n");
    return this;
  }

  PdfContent restore() {
    endText();
    state = saved.pop();
    out.append("Q\n");
    return this;
  }

  PdfContent concat(Transform t) {
    if (t.isIdentity()) {
      return this;
    }
    endText();
    matrix(t);
    out.append("cm\n");
    state = state.scaled(t.meanScale());
    return this;
  }

  PdfContent clip(PathData path) {
    path(path);
    out.append("W n\n");
    return this;
  }

  void fill(PathData path, boolean evenOdd) {
    path(path);
    out.append(evenOdd ? "f*\n" : "f\n");
  }

  void stroke(PathData path) {
    path(path);
    out.append("S\n");
  }

  /** Sets the colour and the alpha of fills. */
  void fillColor(Color color) {
    fillPaint(rgb(color, "rg\n"));
    alpha(color.alpha(), state.strokeAlpha);
  }

  void strokeColor(Color color) {
    strokePaint(rgb(color, "RG\n"));
    alpha(state.fillAlpha, color.alpha());
  }

  void fillPattern(String pattern) {
    fillPaint("/Pattern cs /" + pattern + " scn\n");
    alpha(255, state.strokeAlpha);
  }

  void strokePattern(String pattern) {
    strokePaint("/Pattern CS /" + pattern + " SCN\n");
    alpha(state.fillAlpha, 255);
  }

  /** A line of operators that change neither colours nor alphas. */
  void operators(String line) {
    endText();
    out.append(line).append('\n');
  }

  /** Begins a sequence of marked content (PDF 32000 14.6). */
  void beginMarked(String line) {
    endText();
    out.append(line).append('\n');
  }

  void endMarked() {
    endText();
    out.append("EMC\n");
  }

  /** A text object is begun where none is open (PDF 32000 9.4.1). */
  StringBuilder text() {
    if (!inText) {
      out.append("BT\n");
      inText = true;
    }
    return out;
  }

  static void px(StringBuilder out, double value) {
    Decimals.append(out, value, PX);
  }

  private void endText() {
    if (inText) {
      out.append("ET\n");
      inText = false;
    }
  }

  private void fillPaint(String operators) {
    if (!operators.equals(state.fill)) {
      out.append(operators);
      state = state.withFill(operators);
    }
  }

  private void strokePaint(String operators) {
    if (!operators.equals(state.stroke)) {
      out.append(operators);
      state = state.withStroke(operators);
    }
  }

  private void alpha(int fill, int stroke) {
    if (fill != state.fillAlpha || stroke != state.strokeAlpha) {
      out.append('/').append(resources.alphas(fill, stroke)).append(" gs\n");
      state = state.withAlphas(fill, stroke);
    }
  }

  private static String rgb(Color color, String operator) {
    StringBuilder value = new StringBuilder(24);
    Decimals.append(value, color.red() / 255.0, 4);
    Decimals.append(value.append(' '), color.green() / 255.0, 4);
    Decimals.append(value.append(' '), color.blue() / 255.0, 4);
    return value.append(' ').append(operator).toString();
  }

  private void matrix(Transform t) {
    for (double value : new double[] {t.a(), t.b(), t.c(), t.d()}) {
      Decimals.append(out, value, FACTOR);
      out.append(' ');
    }
    px(out, t.e());
    px(out.append(' '), t.f());
    out.append(' ');
  }

  private void path(PathData path) {
    endText();
    // Where a unit is larger than a point, places need more decimals.
    int more = state.scale <= 1 ? 0 : (int) Math.ceil(Math.log10(state.scale));
    path.forEach(new PdfPathSink(out, Math.min(FACTOR, PX + more)));
  }
}
