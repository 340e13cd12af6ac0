package dev.jinju.episode.internal.timed;

import dev.jinju.episode.internal.source.Findings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Captions that roll: each cue shows the last line of the one before again, above its own new one.
 * Keeps what is new.
 */
final class RollingCues {
  private RollingCues() {}

  /** Every line once, each with the cue in which it came up first. */
  static List<Cue> unroll(List<Cue> cues, Findings findings) {
    List<Cue> fresh = new ArrayList<>();
    List<String> before = List.of();
    for (Cue cue : cues) {
      List<String> lines = Arrays.asList(cue.text().split("\n", -1));
      int repeated = overlap(before, lines);
      Cue.Lines at = cue.lines();
      if (repeated < lines.size()) {
        int from = repeated == 0 ? at.first() : at.text() + repeated;
        fresh.add(
            cue.with(
                String.join("\n", lines.subList(repeated, lines.size())),
                new Cue.Lines(from, at.text() + repeated, at.last())));
      }
      if (repeated > 0) {
        findings.skip("shown again, as captions roll", at.first(), at.text() + repeated - 1);
      }
      before = lines;
    }
    return fresh;
  }

  /** How many first lines are the last ones of the cue before. */
  private static int overlap(List<String> before, List<String> lines) {
    for (int n = Math.min(before.size(), lines.size()); n > 0; n--) {
      if (before.subList(before.size() - n, before.size()).equals(lines.subList(0, n))) {
        return n;
      }
    }
    return 0;
  }

  /**
   * Whether so many cues repeat a line that the file rolls, rather than a speaker repeats a word.
   */
  static boolean isRolling(List<Cue> cues) {
    int repeats = 0;
    for (int i = 1; i < cues.size(); i++) {
      List<String> before = Arrays.asList(cues.get(i - 1).text().split("\n", -1));
      List<String> lines = Arrays.asList(cues.get(i).text().split("\n", -1));
      repeats += overlap(before, lines) > 0 ? 1 : 0;
    }
    return repeats * 4 > cues.size();
  }
}
