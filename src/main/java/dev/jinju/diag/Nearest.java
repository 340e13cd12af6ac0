package dev.jinju.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a user most likely meant, for "did you mean" hints. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the smallest edit distance, if it is close enough to be a slip; ties go to
   * the first by name.
   */
  public static Optional<String> to(String wanted, Collection<String> candidates) {
    int limit = Math.max(2, wanted.length() / 3);
    return candidates.stream()
        .sorted()
        .filter(c -> distance(fold(wanted), fold(c)) <= limit)
        .min(Comparator.comparingInt(c -> distance(fold(wanted), fold(c))));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Optimal string alignment distance: insert, delete, replace, swap neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
