package dev.jinju.text;

import dev.jinju.text.rules.ClusterKind;
import dev.jinju.text.rules.Scripts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What spacing did to a set text, for people and tests. Offsets are UTF-16.
 *
 * @param gaps room that was opened between Han and Western text, or that a typed space there became
 * @param halved marks that are set half, next to another mark or at a line's edge
 * @param hung marks that stand outside a line's edge
 * @param glyphs how many glyphs the text has
 */
public record SpacingReport(List<Gap> gaps, List<Integer> halved, List<Integer> hung, int glyphs) {
  public SpacingReport {
    gaps = List.copyOf(gaps);
    halved = List.copyOf(halved);
    hung = List.copyOf(hung);
  }

  /** Room of so many em at an offset. */
  public record Gap(int offset, double em) {}

  /** The report of one paragraph and the lines it was set in. */
  public static SpacingReport of(PreparedText text, SetText set) {
    Clusters c = text.clusters();
    double autospace = text.paragraph().spacing().autospace();
    List<Gap> gaps = new ArrayList<>();
    List<Integer> halved = new ArrayList<>();
    List<Integer> hung = new ArrayList<>();
    for (Line line : set.lines()) {
      int from = cluster(c, line.start());
      int last = Candidates.lastVisible(c, from, cluster(c, line.end()));
      for (int k = from; k <= last; k++) {
        if (k > from && autospace > 0 && isGap(c, k)) {
          gaps.add(new Gap(c.start[k], autospace));
        }
        boolean half =
            k > from && c.halfByBefore[k]
                || k < last && c.halfByAfter[k]
                || k == from && c.startTrim[k] > 0
                || k == last && c.endTrim[k] > 0;
        if (half && c.kind[k] == ClusterKind.WIDE_MARK) {
          halved.add(shown(c, k));
        }
        if (k == from && c.startHang[k] > 0 || k == last && c.endHang[k] > 0) {
          hung.add(shown(c, k));
        }
      }
    }
    return new SpacingReport(gaps, halved, hung, c.glyphCount);
  }

  private static boolean isGap(Clusters c, int k) {
    if (c.kind[k] == ClusterKind.SPACE) {
      return SpacingPass.isMixed(c, k - 1, k + 1);
    }
    return SpacingPass.isHanWestern(c.kind[k - 1], c.kind[k]);
  }

  /** A cluster may begin with characters that show nothing, such as U+2060. */
  private static int shown(Clusters c, int k) {
    int at = c.start[k];
    while (at + 1 < c.end(k) && Scripts.isInvisible(c.text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int cluster(Clusters c, int offset) {
    int found = Arrays.binarySearch(c.start, 0, c.count, offset);
    return found < 0 ? -found - 1 : found;
  }
}
