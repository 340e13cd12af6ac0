package dev.jinju.text;

import dev.jinju.diag.Diagnostic;
import dev.jinju.font.GlyphRun;
import dev.jinju.geom.Transform;
import dev.jinju.text.breaks.BreakKind;
import dev.jinju.text.breaks.WordCuts;
import dev.jinju.text.rules.ClusterKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns chosen breaks into lines with glyphs at their places, at one size. */
final class LineBuilder {
  /** Clockwise by a quarter, without the rounding of sine and cosine. */
  private static final Transform QUARTER = new Transform(0, 1, -1, 0, 0, 0);

  private final Paragraph paragraph;
  private final Clusters c;
  private final Rubies rubies;
  private final double size;

  LineBuilder(PreparedText text, double size) {
    this.paragraph = text.paragraph();
    this.c = text.clusters();
    this.rubies = text.rubies();
    this.size = size;
  }

  void addLines(PreparedText.SetSegment segment, List<Line> lines) {
    Candidates candidates = segment.candidates();
    int from = 0;
    int[] ends = segment.solution().ends();
    for (int i = 0; i < ends.length; i++) {
      int to = ends[i];
      boolean lastOfSegment = i == ends.length - 1;
      Line.Why why = why(segment, i, from, to, lastOfSegment);
      lines.add(line(candidates.cluster()[from], candidates.cluster()[to], why));
      from = to;
    }
  }

  /** One warning for all lines that cut a word: a text without spaces cuts thousands. */
  Optional<Diagnostic> wordBroken(List<Line> lines) {
    List<Line> forced = lines.stream().filter(this::cutsWord).toList();
    if (forced.isEmpty()) {
      return Optional.empty();
    }
    Line first = forced.get(0);
    String shown = paragraph.text().substring(first.start(), first.end());
    String how = first.why() == Line.Why.HYPHEN ? "hyphenated" : "broken";
    String more = forced.size() == 1 ? "" : " and in " + (forced.size() - 1) + " more places";
    return Optional.of(
        Diagnostic.warning(
                "word-broken",
                "a word wider than the line was " + how + " after `" + shown + "`" + more,
                null)
            .withHint("make the box wider or the text smaller"));
  }

  /** A line that ends at a soft hyphen cuts its word where the author allows it. */
  private boolean cutsWord(Line line) {
    return line.why() == Line.Why.FORCED
        || line.why() == Line.Why.HYPHEN
            && paragraph.text().charAt(line.end() - 1) != WordCuts.SOFT_HYPHEN;
  }

  private Line.Why why(PreparedText.SetSegment segment, int line, int from, int to, boolean last) {
    Candidates candidates = segment.candidates();
    int cluster = candidates.cluster()[to];
    if (last) {
      return cluster == c.count ? Line.Why.END : Line.Why.MANDATORY;
    }
    if (candidates.hyphen()[to]) {
      return Line.Why.HYPHEN;
    }
    if (candidates.forced()[to]) {
      return Line.Why.FORCED;
    }
    if (paragraph.breaking().balance() == Breaking.Balance.NONE) {
      return Line.Why.FULL;
    }
    BreakKind kind = candidates.kind()[to];
    return switch (kind) {
      case KEPT -> Line.Why.KEPT;
      case WORD -> Line.Why.WORD;
      case INSIDE_PHRASE, LEANING, PHRASE ->
          isFull(segment, line, from, to) ? Line.Why.FULL : Line.Why.BALANCE;
      case PHRASE_END -> Line.Why.PHRASE_END;
      case AFTER_MARK -> Line.Why.AFTER_MARK;
      case AFTER_STOP -> Line.Why.AFTER_STOP;
      case MANDATORY -> Line.Why.MANDATORY;
    };
  }

  private static boolean isFull(PreparedText.SetSegment segment, int line, int from, int to) {
    return segment.candidates().problem().width(from, to + 1) > segment.widths().of(line);
  }

  private Line line(int from, int to, Line.Why why) {
    int last = Candidates.lastVisible(c, from, to);
    LinePlaces places = LinePlaces.of(c, paragraph.spacing(), from, last + 1);
    double[] position = places.position();
    double trim = from < to ? c.startTrim[from] : 0;
    double hang = from < to ? c.startHang[from] : 0;
    double origin = trim + hang;
    double end = last < from ? origin : places.extent() - c.endTrim[last] - c.endHang[last];
    double natural = 0;
    for (int k = from; k <= last; k++) {
      natural += c.natural[k];
    }
    List<Piece> pieces = new ArrayList<>();
    for (int k = from; k <= last; ) {
      int stop = k + 1;
      while (stop <= last && sameRun(k, stop)) {
        stop++;
      }
      pieces.add(piece(from, k, stop, position, origin));
      k = stop;
    }
    List<Line.Annotation> annotations =
        new ArrayList<>(rubies.place(from, last + 1, position, origin, size, paragraph));
    if (why == Line.Why.HYPHEN) {
      annotations.add(hyphen(last, end - origin));
      end += c.hyphen(last);
    }
    int textEnd = to < c.count ? c.start[to] : paragraph.text().length();
    return new Line(
        c.start[from],
        textEnd,
        Math.max(0, end - origin) * size,
        natural * size,
        hang * size,
        why,
        pieces,
        annotations);
  }

  /** The hyphen behind a line's last cluster, {@code along} em from its start. */
  private Line.Annotation hyphen(int last, double along) {
    int[] zero = {0};
    GlyphRun run =
        new GlyphRun(
            c.face[last],
            size,
            new int[] {c.hyphenGlyph(last)},
            new double[] {0},
            new double[] {0},
            zero,
            new int[] {1},
            c.hyphen(last) * size);
    return new Line.Annotation(
        Line.Annotation.Kind.HYPHEN,
        c.start[last],
        c.end(last),
        along * size,
        0,
        tag(last),
        run,
        paragraph.vertical());
  }

  private boolean sameRun(int a, int b) {
    return c.kind[a] != ClusterKind.EMOJI
        && c.kind[b] != ClusterKind.EMOJI
        && !c.isCombined(a)
        && !c.isCombined(b)
        && c.face[a] == c.face[b]
        && c.upright[a] == c.upright[b]
        && c.continuesRun(b)
        && tag(a) == tag(b);
  }

  private int tag(int cluster) {
    return paragraph.spans().get(c.span[cluster]).tag();
  }

  private Piece piece(int from, int k, int stop, double[] position, double origin) {
    int left = c.isRightToLeft(k) ? stop - 1 : k;
    int right = c.isRightToLeft(k) ? k : stop - 1;
    double offset = (position[left - from] - origin) * size;
    double length = (position[right - from] + c.advance[right] - position[left - from]) * size;
    int start = c.start[k];
    int end = c.end(stop - 1);
    if (c.kind[k] == ClusterKind.EMOJI) {
      return new Piece(start, end, offset, length, tag(k), null, Transform.IDENTITY);
    }
    GlyphRun run = c.isCombined(k) ? cell(k) : run(from, k, stop, position, length);
    return new Piece(start, end, offset, length, tag(k), run, pose(k));
  }

  private Transform pose(int k) {
    if (c.isCombined(k) && c.squeeze[k] < 1) {
      return Transform.scale(c.squeeze[k], 1);
    }
    return paragraph.vertical() && !c.upright[k] ? QUARTER : Transform.IDENTITY;
  }

  /**
   * Characters side by side: a short horizontal line, each glyph standing for its own if it can.
   */
  private GlyphRun cell(int k) {
    int first = c.glyphFrom[k];
    int n = c.glyphFrom[k + 1] - first;
    int length = c.end(k) - c.start[k];
    int[] glyphs = Arrays.copyOfRange(c.glyph, first, first + n);
    double[] x = new double[n];
    double[] y = new double[n];
    int[] starts = new int[n];
    int[] ends = new int[n];
    for (int i = 0; i < n; i++) {
      x[i] = c.glyphX[first + i] * size;
      y[i] = c.glyphY[first + i] * size;
      starts[i] = n == length ? i : 0;
      ends[i] = n == length ? i + 1 : length;
    }
    return new GlyphRun(c.face[k], size, glyphs, x, y, starts, ends, size / 2);
  }

  /** The glyphs of a piece from left to right, so that they are last first where it runs so. */
  private GlyphRun run(int from, int k, int stop, double[] position, double length) {
    int n = c.glyphFrom[stop] - c.glyphFrom[k];
    int[] glyphs = new int[n];
    double[] x = new double[n];
    double[] y = new double[n];
    int[] starts = new int[n];
    int[] ends = new int[n];
    boolean upright = c.upright[k];
    boolean backwards = c.isRightToLeft(k);
    int left = backwards ? stop - 1 : k;
    int i = 0;
    for (int cluster = left; cluster >= k && cluster < stop; cluster += backwards ? -1 : 1) {
      double pen = position[cluster - from] - position[left - from] + c.shift[cluster];
      for (int g = c.glyphFrom[cluster]; g < c.glyphFrom[cluster + 1]; g++) {
        glyphs[i] = c.glyph[g];
        x[i] = (c.glyphX[g] + (upright ? 0 : pen)) * size;
        y[i] = (c.glyphY[g] + (upright ? pen : 0)) * size;
        starts[i] = c.start[cluster] - c.start[k];
        ends[i] = c.end(cluster) - c.start[k];
        i++;
      }
    }
    return new GlyphRun(c.face[k], size, glyphs, x, y, starts, ends, length);
  }
}
