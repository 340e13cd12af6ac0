package dev.jinju.text;

import dev.jinju.font.GlyphRun;
import dev.jinju.text.Rubies.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Places readings within the room of their bases on one line (JLREQ 3.3.5, 3.3.6). Lengths are em
 * of the base.
 *
 * @param em of the base in px
 */
record RubyPlacing(boolean vertical, double em) {
  /** The em box reaches 0.88 em above the baseline and 0.12 below, for a base and for a reading. */
  private static final double ASCENT = 0.88;

  private static final double DESCENT = 0.12;

  /** How much further g and q reach below the em box, in em. */
  private static final double LETTERS_BELOW = 0.1;

  /**
   * A reading, or its share over the part of a base that is cut in two: only a base that is wider
   * than the line ever is.
   *
   * @param first cluster of the base on this line
   * @param end cluster behind the last one
   * @param start where the base starts on the line
   * @param room the base's length
   */
  List<Line.Annotation> place(
      Reading reading, int first, int end, double start, double room, int tag) {
    Clusters glyphs = reading.glyphs();
    int whole = reading.to() - reading.from();
    int from = glyphs.count * (first - reading.from()) / whole;
    int to = glyphs.count * (end - reading.from()) / whole;
    double size = reading.ruby().size();
    double width = 0;
    for (int k = from; k < to; k++) {
      width += glyphs.advance[k] * size;
    }
    double blank = room - width;
    int n = to - from;
    boolean spread = n > 1 && (blank < 0 || reading.isGroup() && !reading.letters());
    double gap = spread ? gap(blank, n, size) : 0;
    double pen = start + (blank - gap * (n - 1)) / 2;
    List<Line.Annotation> placed = new ArrayList<>();
    for (int k = from; k < to; ) {
      int stop = k + 1;
      while (stop < to && sameRun(glyphs, k, stop)) {
        stop++;
      }
      GlyphRun run = run(glyphs, k, stop, size, gap);
      placed.add(annotation(reading, glyphs.upright[k], pen, run, tag));
      pen += run.advance() / em + gap;
      k = stop;
    }
    return placed;
  }

  /** JLREQ 3.3.6: at the ends half as much as inside, and no more than a character's own size. */
  private static double gap(double blank, int n, double size) {
    double edge = blank < 0 ? 0 : Math.min(blank / (2 * n), size);
    return (blank - 2 * edge) / (n - 1);
  }

  private static boolean sameRun(Clusters glyphs, int a, int b) {
    return glyphs.face[a] == glyphs.face[b] && glyphs.upright[a] == glyphs.upright[b];
  }

  private Line.Annotation annotation(
      Reading reading, boolean upright, double pen, GlyphRun run, int tag) {
    Paragraph.Ruby ruby = reading.ruby();
    double below = DESCENT + (reading.letters() ? LETTERS_BELOW : 0);
    double rise = upright ? (1 + ruby.size()) / 2 : ASCENT + below * ruby.size();
    return new Line.Annotation(
        Line.Annotation.Kind.RUBY,
        ruby.start(),
        ruby.end(),
        pen * em,
        rise * em,
        tag,
        run,
        vertical && !upright);
  }

  private GlyphRun run(Clusters glyphs, int k, int stop, double size, double gap) {
    int first = glyphs.glyphFrom[k];
    int n = glyphs.glyphFrom[stop] - first;
    int[] ids = new int[n];
    double[] x = new double[n];
    double[] y = new double[n];
    int[] starts = new int[n];
    int[] ends = new int[n];
    boolean upright = glyphs.upright[k];
    double px = size * em;
    double pen = 0;
    for (int cluster = k; cluster < stop; cluster++) {
      for (int g = glyphs.glyphFrom[cluster]; g < glyphs.glyphFrom[cluster + 1]; g++) {
        int i = g - first;
        ids[i] = glyphs.glyph[g];
        x[i] = glyphs.glyphX[g] * px + (upright ? 0 : pen);
        y[i] = glyphs.glyphY[g] * px + (upright ? pen : 0);
        starts[i] = glyphs.start[cluster] - glyphs.start[k];
        ends[i] = glyphs.end(cluster) - glyphs.start[k];
      }
      pen += glyphs.advance[cluster] * px + (cluster + 1 < stop ? gap * em : 0);
    }
    return new GlyphRun(glyphs.face[k], px, ids, x, y, starts, ends, pen);
  }
}
