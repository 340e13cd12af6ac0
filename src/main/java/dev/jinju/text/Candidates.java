package dev.jinju.text;

import dev.jinju.text.breaks.Affinity;
import dev.jinju.text.breaks.BreakKind;
import dev.jinju.text.lines.BreakProblem;
import dev.jinju.text.rules.ClusterKind;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.Scripts;

/**
 * The places where a paragraph's lines may end, as clusters, with what a break there costs;
 * independent of size. One segment is the text between two breaks by hand.
 *
 * @param cluster for each candidate the first cluster behind it; the first and the last candidate
 *     are the segment's edges
 * @param forced whether the candidate stands where no rule allows a break
 * @param hyphen whether a line that ends at the candidate shows a hyphen
 */
record Candidates(
    int[] cluster, BreakKind[] kind, boolean[] forced, boolean[] hyphen, BreakProblem problem) {
  /**
   * What a break costs in em²: a split word is worse than a line that is five em too short, a split
   * phrase than one that is one em too short. With these, tuned on the sample episodes in lines of
   * 10, 13 and 16 em, widths spread by less than 0.7 em while most breaks end a phrase ({@code
   * LineQualityTest}).
   */
  private static final double KEPT = 45;

  private static final double WORD = 30;
  private static final double INSIDE_PHRASE = 4;
  private static final double LEANING = 1.6;
  private static final double PHRASE = 1.0;
  private static final double PHRASE_END = 0;
  private static final double AFTER_MARK = -0.9;
  private static final double AFTER_STOP = -1.3;
  private static final double FORCED = 400;

  /** A word that is wider than the line has to be cut: between its parts rather than anywhere. */
  private static final double WORD_CUT = 60;

  /** What a stretch breaks that has no better place: three words rather than one number. */
  private static final double FORCED_IN_NUMBER = 1200;

  /** Ten words rather than one rule of marks. */
  private static final double FORCED_AT_MARK = 4000;

  /**
   * A last line of one character (孤字) is never taken while anything else is legal; of two, when all
   * else is bad.
   */
  private static final double WIDOW_ONE = 300;

  private static final double WIDOW_TWO = 40;
  private static final double SHORT_LAST = 6;

  /** The candidates at the places where a segment's lines may end. */
  static Candidates of(Clusters c, Affinity affinity, Places places, double[] position) {
    int[] cluster = places.clusters();
    int n = cluster.length;
    int from = cluster[0];
    int to = cluster[n - 1];
    boolean[] forced = new boolean[n];
    boolean[] hyphen = new boolean[n];
    BreakKind[] kind = new BreakKind[n];
    double[] start = new double[n];
    double[] end = new double[n];
    double[] penalty = new double[n];
    double[] lastLine = new double[n];
    Tail tail = new Tail(c, to);
    for (int i = n - 1; i >= 0; i--) {
      int k = cluster[i];
      forced[i] = places.seam(i).isForced();
      hyphen[i] = places.seam(i).showsHyphen();
      boolean inner = k > from && k < to;
      kind[i] = inner && !forced[i] ? affinity.kind(c.start[k]) : BreakKind.MANDATORY;
      penalty[i] =
          switch (places.seam(i)) {
            case LEGAL, SOFT_HYPHEN -> inner ? cost(kind[i]) + crumbs(c, kind[i], from, k, to) : 0;
            case PART, SYLLABLE -> WORD_CUT;
            case WORD -> FORCED;
            case NUMBER -> FORCED_IN_NUMBER;
            case MARK -> FORCED_AT_MARK;
          };
      start[i] = visibleStart(c, from, k, position);
      end[i] = visibleEnd(c, from, k, position) + (hyphen[i] ? c.hyphen(k - 1) : 0);
      lastLine[i] = inner ? tail.widow(k) : 0;
    }
    return new Candidates(
        cluster, kind, forced, hyphen, new BreakProblem(start, end, penalty, lastLine));
  }

  /**
   * Where each cluster's origin lies when the segment is one line, and behind it where the segment
   * ends.
   */
  static double[] positions(Clusters c, int from, int to) {
    double[] position = new double[to - from + 1];
    double x = 0;
    for (int k = from; k < to; k++) {
      x += k == from ? 0 : c.joint[k];
      position[k - from] = x;
      x += c.advance[k];
    }
    position[to - from] = x;
    return position;
  }

  /** Where a line that starts at a cluster begins, trimmed and without what hangs. */
  static double visibleStart(Clusters c, int from, int k, double[] position) {
    double x = position[k - from];
    return k < from + position.length - 1 ? x + c.startTrim[k] + c.startHang[k] : x;
  }

  /** Where the last visible cluster before {@code k} ends, trimmed and without what hangs. */
  static double visibleEnd(Clusters c, int from, int k, double[] position) {
    int last = lastVisible(c, from, k);
    return last < from
        ? position[0]
        : position[last - from] + c.advance[last] - c.endTrim[last] - c.endHang[last];
  }

  /**
   * The last cluster of a line that ends before {@code k} and is neither a space nor a line feed.
   */
  static int lastVisible(Clusters c, int from, int k) {
    int last = k - 1;
    while (last >= from && isBlank(c.kind[last])) {
      last--;
    }
    return last;
  }

  static boolean isBlank(ClusterKind kind) {
    return kind == ClusterKind.SPACE || kind == ClusterKind.NEWLINE;
  }

  private static double cost(BreakKind kind) {
    return switch (kind) {
      case KEPT -> KEPT;
      case WORD -> WORD;
      case INSIDE_PHRASE -> INSIDE_PHRASE;
      case LEANING -> LEANING;
      case PHRASE -> PHRASE;
      case PHRASE_END, MANDATORY -> PHRASE_END;
      case AFTER_MARK -> AFTER_MARK;
      case AFTER_STOP -> AFTER_STOP;
    };
  }

  /**
   * Crumbs: one, two or three characters cut off between a line's end and the nearest mark cost so
   * much.
   */
  private static final double[] CRUMB = {0, 0.6, 0.2, 0};

  private static double crumbs(Clusters c, BreakKind kind, int from, int k, int to) {
    if (kind == BreakKind.AFTER_MARK || kind == BreakKind.AFTER_STOP) {
      return 0;
    }
    return crumb(c, k - 1, -1, from, to) + crumb(c, k, 1, from, to);
  }

  private static double crumb(Clusters c, int start, int step, int from, int to) {
    int characters = 0;
    for (int i = start; i >= from && i < to; i += step) {
      if (isBlank(c.kind[i])) {
        continue;
      }
      if (isPause(c.codePoint[i])) {
        return CRUMB[characters];
      }
      boolean counts = c.kind[i] == ClusterKind.HAN;
      if (!counts || ++characters == CRUMB.length) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isPause(int cp) {
    return switch (MarkTable.of(cp)) {
      case FULL_STOP, COMMA, COLON, EXCLAMATION -> true;
      default -> cp < 0x80 && ",;:.!?".indexOf(cp) >= 0;
    };
  }

  /**
   * The text from a cluster to a segment's end, which grows to the left: whether it makes a widow.
   * A last line is counted in characters of one em; a Western word counts by its width.
   */
  private static final class Tail {
    private final Clusters c;
    private int at;
    private int characters;
    private double width;
    private boolean western = true;

    Tail(Clusters c, int to) {
      this.c = c;
      this.at = to;
    }

    double widow(int from) {
      while (at > from) {
        ClusterKind kind = c.kind[--at];
        boolean cjk = kind == ClusterKind.HAN || isSyllable(c.codePoint[at]);
        boolean counts = cjk || kind == ClusterKind.WESTERN || kind == ClusterKind.EMOJI;
        characters += counts ? 1 : 0;
        western &= !cjk;
        width += c.advance[at];
      }
      if (western ? width < 1.2 : characters <= 1) {
        return WIDOW_ONE;
      }
      if (western ? width < 2.4 : characters == 2) {
        return WIDOW_TWO;
      }
      return characters == 3 && !western ? SHORT_LAST : 0;
    }
  }

  private static boolean isSyllable(int cp) {
    return Scripts.isHangul(cp);
  }

  /** The same places with nothing to choose by but evenness and widows. */
  BreakProblem evenOnly() {
    double[] penalty = new double[cluster.length];
    for (int i = 0; i < penalty.length; i++) {
      penalty[i] = forced[i] ? problem.penalty()[i] : 0;
    }
    return new BreakProblem(problem.start(), problem.end(), penalty, problem.lastLine());
  }
}
