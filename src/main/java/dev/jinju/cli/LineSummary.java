package dev.jinju.cli;

import dev.jinju.episode.LineUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells in a few lines what became of a document's lines. */
final class LineSummary {
  /** Reasons; whoever wants all of them asks for JSON. */
  private static final int MOST = 8;

  private LineSummary() {}

  /** How many lines are used, and how many are skipped for which reason, first at which line. */
  static String of(List<LineUse> lines) {
    int used = 0;
    Map<String, int[]> skipped = new LinkedHashMap<>();
    for (LineUse use : lines) {
      int count = use.to() - use.from() + 1;
      used += use.as().isUsed() || use.as() == LineUse.As.HEADING ? count : 0;
      if (use.reason() != null) {
        skipped.computeIfAbsent(use.reason(), r -> new int[] {0, use.from()})[0] += count;
      }
    }
    StringBuilder out = new StringBuilder().append(used).append(" lines used");
    int told = 0;
    for (Map.Entry<String, int[]> each : skipped.entrySet()) {
      if (told++ == MOST) {
        out.append("\n  and ").append(skipped.size() - MOST).append(" more reasons, see --json");
        break;
      }
      out.append("\n  ").append(each.getValue()[0]).append(" skipped from line ");
      out.append(each.getValue()[1]).append(" on: ").append(each.getKey());
    }
    return out.toString();
  }
}
