package dev.jinju.text;

import dev.jinju.text.breaks.Opportunities;
import dev.jinju.text.breaks.OverflowBreaks;
import dev.jinju.text.breaks.OverflowBreaks.Quality;
import dev.jinju.text.breaks.WordCuts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The clusters in front of which a segment's lines may end: the legal breaks, and inside a stretch
 * without one that is wider than the line the least bad of the others (CSS {@code overflow-wrap:
 * anywhere}): the seams and syllables of words, then any place in a word, then any at all.
 */
final class Places {
  private final Clusters c;
  private final double[] position;
  private final int from;
  private int[] cluster;
  private Seam[] seam;
  private int count;
  private double widest;

  private Places(Clusters c, double[] position, int from, int to) {
    this.c = c;
    this.position = position;
    this.from = from;
    this.cluster = new int[Math.min(to - from, 64) + 1];
    this.seam = new Seam[cluster.length];
  }

  /** What allows a break: the rules, or a word that is too wide. */
  enum Seam {
    LEGAL,
    SOFT_HYPHEN,
    /** Between the parts of a name or an address. */
    PART,
    SYLLABLE,
    /** Anywhere in a word. */
    WORD,
    /** In a number, or between it and its unit. */
    NUMBER,
    /** Against a rule of marks. */
    MARK;

    static Seam of(Quality quality) {
      return switch (quality) {
        case LEGAL -> LEGAL;
        case WORD -> WORD;
        case NUMBER -> NUMBER;
        case MARK, NEVER -> MARK;
      };
    }

    boolean isForced() {
      return this != LEGAL && this != SOFT_HYPHEN;
    }

    boolean showsHyphen() {
      return this == SOFT_HYPHEN || this == SYLLABLE;
    }
  }

  /** Only the legal places, the segment's edges among them. */
  static Places legal(
      Clusters c, Opportunities opportunities, double[] position, int from, int to) {
    Places places = new Places(c, position, from, to);
    places.add(from, Seam.LEGAL);
    for (int k = from + 1; k <= to; k++) {
      if (k == to || opportunities.legal().get(c.start[k])) {
        boolean soft = k < to && c.codePoint[k - 1] == WordCuts.SOFT_HYPHEN;
        Seam how = soft ? Seam.SOFT_HYPHEN : Seam.LEGAL;
        places.widest =
            Math.max(places.widest, places.width(places.cluster[places.count - 1], k, how));
        places.add(k, how);
      }
    }
    return places;
  }

  /** These places and those inside stretches that are wider than a limit in em. */
  Places within(double limit, OverflowBreaks overflow, String language) {
    Places places = new Places(c, position, from, cluster[count - 1]);
    places.add(from, Seam.LEGAL);
    for (int i = 1; i < count; i++) {
      if (width(cluster[i - 1], cluster[i], seam[i]) > limit) {
        places.addCuts(cluster[i - 1], cluster[i], limit, overflow, language);
      }
      places.add(cluster[i], seam[i]);
    }
    return places;
  }

  /** Where words are best cut; between two of these that are still too far apart, any place. */
  private void addCuts(int start, int end, double limit, OverflowBreaks overflow, String language) {
    WordCuts cuts = WordCuts.inside(c.text, c.start[start], c.end(end - 1), language);
    int previous = start;
    for (int k = start + 1; k <= end; k++) {
      @Nullable Seam cut = k < end ? cut(k, cuts, overflow) : Seam.LEGAL;
      if (cut == null) {
        continue;
      }
      if (width(previous, k, cut) > limit) {
        addInside(previous, k, limit, overflow, Quality.WORD);
      }
      if (k < end) {
        add(k, cut);
      }
      previous = k;
    }
  }

  private @Nullable Seam cut(int k, WordCuts cuts, OverflowBreaks overflow) {
    if (quality(k, overflow) != Quality.WORD) {
      return null;
    }
    if (cuts.syllables().get(c.start[k])) {
      return Seam.SYLLABLE;
    }
    return cuts.seams().get(c.start[k]) ? Seam.PART : null;
  }

  /** Places that break the least; where they leave a stretch too wide, there the next worse. */
  private void addInside(
      int start, int end, double limit, OverflowBreaks overflow, Quality quality) {
    int previous = start;
    for (int k = start + 1; k <= end; k++) {
      if (k < end && quality(k, overflow) != quality) {
        continue;
      }
      if (quality.worse() != Quality.NEVER && width(previous, k, Seam.WORD) > limit) {
        addInside(previous, k, limit, overflow, quality.worse());
      }
      if (k < end) {
        add(k, Seam.of(quality));
      }
      previous = k;
    }
  }

  private Quality quality(int k, OverflowBreaks overflow) {
    return Candidates.isBlank(c.kind[k]) ? Quality.NEVER : overflow.quality(c.start[k]);
  }

  private void add(int k, Seam how) {
    if (count == cluster.length) {
      cluster = Arrays.copyOf(cluster, count * 2);
      seam = Arrays.copyOf(seam, count * 2);
    }
    cluster[count] = k;
    seam[count] = how;
    count++;
  }

  /** The width of a line from one cluster to another, in em. */
  private double width(int start, int end, Seam how) {
    return Candidates.visibleEnd(c, from, end, position)
        + (how.showsHyphen() ? c.hyphen(end - 1) : 0)
        - Candidates.visibleStart(c, from, start, position);
  }

  int[] clusters() {
    return Arrays.copyOf(cluster, count);
  }

  /** What allows the line end at the place of a number. */
  Seam seam(int place) {
    return seam[place];
  }

  /** The widest stretch between two neighbouring legal places, in em. */
  double widest() {
    return widest;
  }
}
