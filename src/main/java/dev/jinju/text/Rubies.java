package dev.jinju.text;

import dev.jinju.diag.Diagnostic;
import dev.jinju.text.bidi.EmbeddingLevels;
import dev.jinju.text.breaks.Opportunities;
import dev.jinju.text.emoji.EmojiParts;
import dev.jinju.text.faces.FaceChooser;
import dev.jinju.text.rules.ClusterKind;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.vertical.WritingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A paragraph's readings: shaped, given room, kept from being cut, and placed. Lengths are em of
 * the base until a line is built.
 */
final class Rubies {
  /**
   * Blank on either side of a reading in letters, in em of its own: the blank between two syllables
   * of pinyin is then that of a narrow word space.
   */
  private static final double AIR = 0.14;

  /**
   * A reading reaches this far over a neighbour that may be covered, in em of its own (JLREQ
   * 3.3.8).
   */
  private static final double OVERHANG = 0.5;

  /** What ink leaves free of two em boxes, together, in em: less leading than that still holds. */
  private static final double TOUCHING = 0.08;

  private final Clusters base;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Integer> missing = new ArrayList<>();

  private Rubies(Clusters base) {
    this.base = base;
  }

  /**
   * A reading over the base's clusters from and to.
   *
   * @param letters whether it is written in letters, which are never spread
   */
  record Reading(Paragraph.Ruby ruby, int from, int to, Clusters glyphs, boolean letters) {
    double width() {
      double width = 0;
      for (int k = 0; k < glyphs.count; k++) {
        width += glyphs.advance[k];
      }
      return width * ruby.size();
    }

    double air() {
      return letters ? AIR * ruby.size() : 0;
    }

    boolean isGroup() {
      return to - from > 1;
    }
  }

  /** Shapes the readings and widens their bases, which are spaced already. */
  static Rubies apply(Clusters base, Paragraph paragraph, FaceChooser faces, EmojiParts emoji) {
    Rubies rubies = new Rubies(base);
    for (Paragraph.Ruby ruby : paragraph.rubies()) {
      rubies.readings.add(rubies.shape(ruby, paragraph, faces, emoji));
    }
    BitSet covered = new BitSet();
    rubies.readings.forEach(reading -> covered.set(reading.from, reading.to));
    rubies.readings.forEach(reading -> rubies.widen(reading, covered));
    return rubies;
  }

  private Reading shape(
      Paragraph.Ruby ruby, Paragraph paragraph, FaceChooser faces, EmojiParts emoji) {
    String words = ruby.reading();
    Paragraph small =
        new Paragraph(
            words,
            paragraph.language(),
            List.of(new TextSpan(0, words.length(), ruby.face(), 0)),
            paragraph.spacing(),
            paragraph.breaking(),
            new WritingMode(paragraph.vertical(), 0));
    Itemizer itemizer = new Itemizer(small, faces, emoji);
    Clusters glyphs =
        ClusterShaper.shape(
            small,
            itemizer.runs(),
            EmbeddingLevels.of(words, small.isRightToLeft()),
            itemizer.wideQuotes(),
            base.face[0]);
    missing.addAll(itemizer.missing());
    for (int k = 0; k < glyphs.count; k++) {
      if (glyphs.kind[k] == ClusterKind.EMOJI) {
        missing.add(glyphs.codePoint[k]);
      }
    }
    int from = 0;
    while (from + 1 < base.count && base.start[from + 1] <= ruby.start()) {
      from++;
    }
    int to = from + 1;
    while (to < base.count && base.start[to] < ruby.end()) {
      to++;
    }
    boolean letters = words.codePoints().anyMatch(Scripts::isWestern);
    return new Reading(ruby, from, to, glyphs, letters);
  }

  /**
   * Gives a base the width of its reading: the blank goes round a single character, and among those
   * of a group as 1 to 2 to 1 (JLREQ 3.3.6). At its ends the reading may lie over neighbours on the
   * same line.
   */
  private void widen(Reading reading, BitSet covered) {
    double extra = reading.width() + 2 * reading.air() - width(reading.from, reading.to);
    if (extra <= 0) {
      return;
    }
    int n = isHan(reading) ? reading.to - reading.from : 1;
    double edge = extra / (2 * n);
    for (int k = reading.from; n > 1 && k < reading.to; k++) {
      base.advance[k] += 2 * edge;
      base.shift[k] += edge;
    }
    if (n == 1) {
      base.advance[reading.from] += edge;
      base.shift[reading.from] += edge;
      base.advance[reading.to - 1] += edge;
    }
    // Air keeps two readings apart; at a line's edge there is nothing to keep off.
    base.startTrim[reading.from] = Math.min(edge, reading.air());
    base.endTrim[reading.to - 1] = Math.min(edge, reading.air());
    double most = OVERHANG * reading.ruby.size();
    double inside = Math.max(0, edge - reading.air());
    if (reading.from > 0 && !covered.get(reading.from - 1)) {
      base.joint[reading.from] -= Math.min(inside, Math.min(most, freeBehind(reading.from - 1)));
    }
    if (reading.to < base.count && !covered.get(reading.to)) {
      base.joint[reading.to] -= Math.min(inside, Math.min(most, freeBefore(reading.to)));
    }
  }

  /** A word in letters stays together under a reading that is wider. */
  private boolean isHan(Reading reading) {
    for (int k = reading.from; k < reading.to; k++) {
      if (base.kind[k] != ClusterKind.HAN) {
        return false;
      }
    }
    return true;
  }

  private double width(int from, int to) {
    double width = 0;
    for (int k = from; k < to; k++) {
      width += base.advance[k] + (k == from ? 0 : base.joint[k]);
    }
    return width;
  }

  /** How much of a cluster before a base may be covered, from its end on. */
  private double freeBehind(int k) {
    return base.halfByAfter[k] ? 0 : free(k, base.endTrim[k]);
  }

  /** How much of a cluster behind a base may be covered, from its start on. */
  private double freeBefore(int k) {
    return base.halfByBefore[k] ? 0 : free(k, base.startTrim[k]);
  }

  /**
   * Kana may be covered, half of a space, and the blank of a mark, but never ink of other kinds.
   */
  private double free(int k, double blank) {
    int cp = base.codePoint[k];
    return switch (base.kind[k]) {
      case HAN -> Scripts.isHan(cp) ? 0 : base.advance[k];
      case SPACE -> base.advance[k] / 2;
      default -> blank;
    };
  }

  /** The breaks without those inside group ruby (JLREQ 3.3.1); a break by hand stays. */
  Opportunities uncut(Opportunities found) {
    BitSet legal = (BitSet) found.legal().clone();
    for (Reading reading : readings) {
      legal.clear(reading.ruby.start() + 1, reading.ruby.end());
    }
    legal.or(found.mandatory());
    return new Opportunities(legal, found.mandatory());
  }

  /** Code points of readings that no face has. */
  List<Integer> missing() {
    return missing;
  }

  /** The largest size among the readings over clusters from and to, in em; 0 if there are none. */
  double largest(int from, int to) {
    return readings.stream()
        .filter(reading -> reading.from < to && from < reading.to)
        .mapToDouble(reading -> reading.ruby.size())
        .max()
        .orElse(0);
  }

  /**
   * The readings of a line.
   *
   * @param position of each cluster from {@code from} on
   * @param origin where the line starts
   * @param em of the base in px
   */
  List<Line.Annotation> place(
      int from, int to, double[] position, double origin, double em, Paragraph paragraph) {
    List<Line.Annotation> placed = new ArrayList<>();
    RubyPlacing placing = new RubyPlacing(paragraph.vertical(), em);
    for (Reading reading : readings) {
      int first = Math.max(from, reading.from);
      int end = Math.min(to, reading.to);
      if (first < end) {
        double start = position[first - from] - origin;
        double room = position[end - 1 - from] + base.advance[end - 1] - origin - start;
        int tag = paragraph.spans().get(base.span[first]).tag();
        placed.addAll(placing.place(reading, first, end, start, room, tag));
      }
    }
    return placed;
  }

  /** Says so where a reading lies on the line above it, which the leading has to hold off. */
  static SetText checked(SetText set, Paragraph paragraph) {
    double leading = set.pitch() - set.step().size();
    double needed =
        paragraph.rubies().stream().mapToDouble(Paragraph.Ruby::size).max().orElse(0) - TOUCHING;
    if (leading >= needed * set.step().size()) {
      return set;
    }
    return set.lines().stream()
        .skip(1)
        .flatMap(line -> line.annotations().stream())
        .filter(annotation -> annotation.kind() == Line.Annotation.Kind.RUBY)
        .findFirst()
        .map(
            tight ->
                set.with(tooTight(paragraph.text().substring(tight.start(), tight.end()), set)))
        .orElse(set);
  }

  private static Diagnostic tooTight(String base, SetText set) {
    String message =
        String.format(
            Locale.ROOT,
            "the ruby over `%s` touches the line above it at a line height of %.2f",
            base,
            set.step().lineHeight());
    return Diagnostic.warning("ruby-too-tight", message, null)
        .withHint("give the role a line height of at least 1.5, or its ruby a smaller size");
  }
}
