package dev.jinju.text;

import dev.jinju.text.breaks.WordCuts;
import dev.jinju.text.rules.ClusterKind;
import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;

/**
 * Squeezes marks, opens gaps and finds what each cluster gives up at a line's edge, all before
 * breaks are chosen (CLREQ 3.1.6, 3.2.2; JLREQ 3.1.4 to 3.1.9; CSS Text 4 {@code
 * text-spacing-trim}, {@code text-autospace}).
 */
final class SpacingPass {
  /** Half of a full-width mark, the most that squeezing takes. */
  private static final double HALF = 0.5;

  /** Below this width a mark is not full-width, whatever its code point, and is left alone. */
  private static final double FULL_WIDTH = 0.9;

  private final Clusters c;
  private final Spacing spacing;
  private final TextLanguage language;

  private SpacingPass(Clusters clusters, Paragraph paragraph) {
    this.c = clusters;
    this.spacing = paragraph.spacing();
    this.language = TextLanguage.of(paragraph.language());
  }

  static void apply(Clusters clusters, Paragraph paragraph) {
    SpacingPass pass = new SpacingPass(clusters, paragraph);
    for (int i = 0; i < clusters.count; i++) {
      pass.interpunct(i);
      pass.typedSpace(i);
    }
    for (int i = 0; i < clusters.count; i++) {
      clusters.joint[i] = i == 0 ? 0 : pass.joint(i);
      pass.edges(i);
    }
  }

  private enum Side {
    OPENING,
    CLOSING,
    MIDDLE,
    NONE
  }

  /**
   * How a mark takes part in squeezing in this language (JLREQ 3.1.4, CLREQ 3.1.6): not at all
   * inside text that runs from right to left, where its neighbours are others.
   */
  private Side side(int i) {
    boolean wide = c.kind[i] == ClusterKind.WIDE_MARK && c.advance[i] >= FULL_WIDTH;
    if (!wide || c.level[i] != 0) {
      return Side.NONE;
    }
    return switch (MarkTable.of(c.codePoint[i])) {
      case OPEN -> Side.OPENING;
      case CLOSE -> Side.CLOSING;
      case FULL_STOP, COMMA -> language == TextLanguage.ZH_HANT ? Side.NONE : Side.CLOSING;
      case COLON ->
          switch (language) {
            case ZH_HANS -> Side.CLOSING;
            case JA -> Side.MIDDLE;
            default -> Side.NONE;
          };
      case INTERPUNCT -> Side.MIDDLE;
      default -> Side.NONE;
    };
  }

  /**
   * CLREQ 3.1.5: between Han U+00B7 takes half an em in mainland China and one em in Taiwan and
   * Hong Kong.
   */
  private void interpunct(int i) {
    if (c.codePoint[i] != '·' || !language.hasWideQuotes() || !isHan(i - 1) || !isHan(i + 1)) {
      return;
    }
    double wanted = language == TextLanguage.ZH_HANT ? 1 : HALF;
    c.shift[i] = (wanted - c.advance[i]) / 2;
    c.advance[i] = wanted;
  }

  /**
   * A space that was typed between Han and Western text becomes the gap; next to a full-width mark,
   * or to figures that stand in one cell, it is nothing (JLREQ 3.2.5: those are set solid).
   */
  private void typedSpace(int i) {
    if (c.kind[i] != ClusterKind.SPACE || spacing.autospace() <= 0 || i == 0 || i + 1 >= c.count) {
      return;
    }
    boolean mixed = isMixed(c, i - 1, i + 1);
    if (mixed) {
      c.advance[i] = spacing.autospace();
    } else if (isCell(i - 1) || isCell(i + 1)) {
      c.advance[i] = 0;
    }
  }

  /** Whether a space between two clusters stands between Han and Western text. */
  static boolean isMixed(Clusters c, int before, int after) {
    if (before < 0 || after >= c.count) {
      return false;
    }
    return c.kind[before] == ClusterKind.HAN && isWesternSide(c.kind[after])
        || isWesternSide(c.kind[before]) && c.kind[after] == ClusterKind.HAN;
  }

  static boolean isHanWestern(ClusterKind before, ClusterKind after) {
    return before == ClusterKind.HAN && after == ClusterKind.WESTERN
        || before == ClusterKind.WESTERN && after == ClusterKind.HAN;
  }

  private static boolean isWesternSide(ClusterKind kind) {
    return kind == ClusterKind.WESTERN || kind == ClusterKind.OTHER;
  }

  /** Whether two clusters are dashes of one kind, which are one stroke (CLREQ 3.1.4). */
  static boolean isDash(Clusters c, int before, int after) {
    return c.codePoint[before] == c.codePoint[after]
        && MarkTable.of(c.codePoint[after]) == MarkClass.DASH;
  }

  private double joint(int i) {
    if (isDash(c, i - 1, i)) {
      return 0;
    }
    boolean tight = isJoined(i) || c.codePoint[i] == WordCuts.SOFT_HYPHEN;
    double room = tight ? 0 : spacing.letterSpacing();
    boolean opens = c.kind[i - 1] == ClusterKind.HALF_MARK && side(i) == Side.OPENING;
    room += opens ? spacing.halfWidthMarkGap() : gap(c, spacing, i - 1, i);
    return spacing.trim() ? room - squeeze(i) : room;
  }

  /** The gap between two clusters that stand side by side, without squeezing, in em. */
  static double gap(Clusters c, Spacing spacing, int before, int after) {
    if (isHanWestern(c.kind[before], c.kind[after])) {
      return spacing.autospace();
    }
    boolean sticks = c.kind[before] == ClusterKind.HALF_MARK && c.kind[after] == ClusterKind.HAN;
    return sticks ? spacing.halfWidthMarkGap() : 0;
  }

  /** Room would tear the strokes that join two letters of one word (CSS Text 4, 8.2.1). */
  private boolean isJoined(int i) {
    return c.continuesRun(i)
        && Scripts.isCursive(c.codePoint[i - 1])
        && Scripts.isCursive(c.codePoint[i]);
  }

  /**
   * Which of two adjacent marks is set half: the second after an opening one's like, the first
   * before a closing one's.
   */
  private double squeeze(int i) {
    Side first = side(i - 1);
    Side second = side(i);
    if (second == Side.OPENING && first != Side.NONE) {
      c.halfByBefore[i] = c.blankBefore[i] > 0;
      return c.blankBefore[i];
    }
    if (first == Side.CLOSING && (second == Side.CLOSING || second == Side.MIDDLE)) {
      c.halfByAfter[i - 1] = c.blankAfter[i - 1] > 0;
      return c.blankAfter[i - 1];
    }
    return 0;
  }

  private void edges(int i) {
    if (c.level[i] != 0) {
      return;
    }
    Side side = side(i);
    MarkClass mark = MarkTable.of(c.codePoint[i]);
    if (side == Side.OPENING) {
      double blank = spacing.trim() ? c.blankBefore[i] : 0;
      c.startTrim[i] = blank;
      c.startHang[i] = spacing.hangOpening() ? c.advance[i] - blank : 0;
    } else if (mark == MarkClass.OPEN && spacing.hangOpening()) {
      c.startHang[i] = c.advance[i];
    }
    if (side == Side.CLOSING) {
      c.endTrim[i] = spacing.trim() ? c.blankAfter[i] : 0;
      boolean stop = mark == MarkClass.COMMA || mark == MarkClass.FULL_STOP;
      boolean alone = i == 0 || c.kind[i - 1] != ClusterKind.WIDE_MARK;
      c.endHang[i] = spacing.hanging() && stop && alone ? c.advance[i] - c.endTrim[i] : 0;
    }
  }

  private boolean isHan(int i) {
    return i >= 0 && i < c.count && c.kind[i] == ClusterKind.HAN;
  }

  private boolean isCell(int i) {
    return c.isCombined(i) || c.kind[i] == ClusterKind.WIDE_MARK && c.advance[i] >= FULL_WIDTH;
  }
}
